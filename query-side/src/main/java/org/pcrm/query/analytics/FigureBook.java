package org.pcrm.query.analytics;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.query.fold.BatchCount;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/**
 * Counts complaints in the table {@code figure}. What a complaint counts for is worked out from its row before a batch
 * and after it, and the difference is added: whatever events change, no figure can be forgotten.
 */
@Component
@ProcessingGroup(FigureBook.GROUP)
class FigureBook {

    /** Of its own: cells are shared by complaints, so that segments wait for one another here, and nowhere else. */
    static final String GROUP = "analytics";

    private final BatchFold<CountedRow> fold;

    FigureBook(Tables tables) {
        fold = BatchFold.counted(
                CountedRow.TABLE, tables, new BatchCount<>("figure", Cell.class, Counting::of, Cell.ORDER, tables));
    }

    @EventHandler
    void on(ComplaintEvents event, @SequenceNumber long version, MetaData stamp) {
        if (event instanceof ComplaintFiled filed) {
            fold.create(CountedRow.of(filed, version));
        } else {
            var bySystem = Role.SYSTEM.name().equals(stamp.get(Stamp.ROLE));
            fold.update(event.trackingId(), version, row -> row.after(event, version, bySystem));
        }
    }
}
