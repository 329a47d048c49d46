package org.pcrm.query.complaint;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.Standing;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers every complaint in the table {@code complaint}; an event out of place is an error. */
@Component
@ProcessingGroup(ComplaintRegister.GROUP)
public class ComplaintRegister {

    /** Its processing group. */
    public static final String GROUP = "register";

    private final BatchFold<ComplaintRow> fold;
    private final BatchVault vault;

    ComplaintRegister(Tables tables, BatchVault vault, RegisterWatch watch) {
        this.vault = vault;
        fold = BatchFold.toldEverywhere(ComplaintRow.TABLE, tables, watch::shown);
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

    /**
     * Where a complaint stands after the events that the batch in hand has told of so far; for projections of the same
     * processing group.
     *
     * @throws IllegalStateException when there is no such complaint
     */
    public Standing standing(String trackingId) {
        return fold.find(trackingId).standing();
    }
}
