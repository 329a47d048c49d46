package org.pcrm.query.complaint;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Remembers every complaint in the table {@code complaint}; an event out of place is an error. */
@Component
@ProcessingGroup("register")
class ComplaintRegister {

    private final BatchFold<ComplaintRow> fold;
    private final BatchVault vault;

    ComplaintRegister(@Qualifier("writeDataSource") DataSource write, BatchVault vault, RegisterWatch watch) {
        this.vault = vault;
        fold = new BatchFold<>(ComplaintRow.TABLE, write, watch::shown);
    }

    @EventHandler
    void on(ComplaintEvents sealed, @SequenceNumber long version) {
        var event = (ComplaintEvents) vault.open(sealed.trackingId(), (Record) sealed);
        if (event instanceof ComplaintFiled filed) {
            fold.create(ComplaintRow.of(filed, version));
        } else {
            fold.update(event.trackingId(), version, row -> row.after(event, version));
        }
    }
}
