package org.pcrm.query.complaint;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers what complaints are found by in the table {@code complaint_search}, together with the register. */
@Component
@ProcessingGroup(ComplaintRegister.GROUP)
class SearchBook {

    private final BatchFold<SearchRow> fold;
    private final BatchVault vault;

    SearchBook(Tables tables, BatchVault vault) {
        this.vault = vault;
        fold = new BatchFold<>(SearchRow.TABLE, tables);
    }

    @EventHandler
    void on(ComplaintFiled sealed, @SequenceNumber long version) {
        fold.create(SearchRow.of(vault.open(sealed.trackingId(), sealed), version));
    }

    @EventHandler
    void on(DetailsCorrected sealed, @SequenceNumber long version) {
        var corrected = vault.open(sealed.trackingId(), sealed);
        fold.update(corrected.trackingId(), version, row -> row.corrected(corrected, version));
    }
}
