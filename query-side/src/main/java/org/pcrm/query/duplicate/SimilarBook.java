package org.pcrm.query.duplicate;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers what complaints are found by in the table {@code similar_complaint}. */
@Component
@ProcessingGroup(SimilarBook.GROUP)
class SimilarBook {

    /** Of its own, because preparing a text takes longer than all that the register does with it. */
    static final String GROUP = "similar";

    private static final Place NOWHERE = new Place(null, null, null);

    private final BatchFold<SimilarRow> fold;
    private final BatchVault vault;

    SimilarBook(Tables tables, BatchVault vault) {
        this.vault = vault;
        fold = new BatchFold<>(SimilarRow.TABLE, tables);
    }

    @EventHandler
    void on(ComplaintFiled sealed, @SequenceNumber long version) {
        var filed = vault.open(sealed.trackingId(), sealed);
        var telling = Telling.of(value(filed.description()), filed.category(), value(filed.place()), filed.filedAt());
        fold.create(SimilarRow.of(filed.trackingId(), version, filed.tenantId(), telling));
    }

    @EventHandler
    void on(DetailsCorrected sealed, @SequenceNumber long version) {
        var corrected = vault.open(sealed.trackingId(), sealed);
        var text = corrected.description() == null
                ? null
                : Telling.of(value(corrected.description()), null, null, corrected.at());
        var place = corrected.place() == null || value(corrected.place()) != null ? value(corrected.place()) : NOWHERE;
        fold.update(corrected.trackingId(), version, row -> row.telling(version, text, place));
    }

    @EventHandler
    void on(CategoryChanged changed, @SequenceNumber long version) {
        fold.update(changed.trackingId(), version, row -> row.about(version, changed.category()));
    }

    private static <T> T value(Personal<T> personal) {
        return personal == null ? null : personal.value();
    }
}
