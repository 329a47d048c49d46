package org.pcrm.app.letter;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.app.axon.Queries;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.stereotype.Component;

/** Complaints as they are now, in the scope of those who are written to. */
@Component
class Current {

    private final Queries queries;
    private final EventStorageEngine events;
    private final RegisterWatch register;

    Current(Queries queries, EventStorageEngine events, RegisterWatch register) {
        this.queries = queries;
        this.events = events;
        this.register = register;
    }

    /**
     * The complaint, if the viewer sees it. Fails while the register is behind: an officer of this moment would be nobody
     * to it, and what was resolved would have no resolution.
     */
    Optional<ComplaintView> find(Viewer viewer, String trackingId) {
        var last = events.lastSequenceNumberFor(trackingId).orElseThrow();
        if (!register.await(viewer, trackingId, last, Duration.ZERO)) {
            throw new IllegalStateException("Not readable yet");
        }
        return queries.find(new ComplaintOf(viewer, trackingId), ComplaintView.class);
    }
}
