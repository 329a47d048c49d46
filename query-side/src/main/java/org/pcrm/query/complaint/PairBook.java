package org.pcrm.query.complaint;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateSuspected;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers pairs of complaints in the table {@code duplicate_pair}; each event says all there is to a pair. */
@Component
@ProcessingGroup("register")
class PairBook {

    private final BatchFold<PairRow> fold;

    PairBook(Tables tables) {
        fold = new BatchFold<>(PairRow.TABLE, tables);
    }

    @EventHandler
    void on(
            DuplicateSuspected event,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant) {
        put(event, event.other(), event.score(), DuplicateState.SUSPECTED, version, tenant);
    }

    @EventHandler
    void on(
            DuplicateConfirmed event,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant) {
        put(event, event.other(), event.score(), DuplicateState.CONFIRMED, version, tenant);
    }

    @EventHandler
    void on(
            DuplicateDismissed event,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant) {
        put(event, event.other(), event.score(), DuplicateState.DISMISSED, version, tenant);
    }

    private void put(
            ComplaintEvents event, String other, Double score, DuplicateState state, long version, String tenant) {
        var id = event.trackingId();
        fold.create(new PairRow(id + " " + other, version, UUID.fromString(tenant), id, other, score, state));
    }
}
