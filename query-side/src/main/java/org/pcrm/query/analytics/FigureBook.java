package org.pcrm.query.analytics;

import java.util.Map;
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
 * Counts complaints in the table {@code figure}. What a complaint counts for is worked out from its row before an event
 * and after it, and the difference is added: whatever an event changes, no figure can be forgotten.
 */
@Component
@ProcessingGroup(FigureBook.GROUP)
class FigureBook {

    /** Of its own: cells are shared by complaints, so that segments wait for one another here, and nowhere else. */
    static final String GROUP = "analytics";

    private final BatchFold<CountedRow> fold;
    private final BatchCount<Cell> counts;

    FigureBook(Tables tables) {
        fold = new BatchFold<>(CountedRow.TABLE, tables);
        counts = new BatchCount<>("figure", Cell.class, Cell.ORDER, tables);
    }

    @EventHandler
    void on(ComplaintEvents event, @SequenceNumber long version, MetaData stamp) {
        if (event instanceof ComplaintFiled filed) {
            if (fold.known(filed.trackingId()).isEmpty()) {
                var row = CountedRow.of(filed, version);
                fold.create(row);
                counts.move(Map.of(), Counting.of(row));
            }
            return;
        }
        var before = fold.find(event.trackingId());
        if (before.version() < version) {
            var after = before.after(event, version, Role.SYSTEM.name().equals(stamp.get(Stamp.ROLE)));
            fold.update(event.trackingId(), version, row -> after);
            counts.move(Counting.of(before), Counting.of(after));
        }
    }
}
