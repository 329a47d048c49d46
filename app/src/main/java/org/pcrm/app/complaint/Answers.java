package org.pcrm.app.complaint;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.Versions;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a change once the register shows it, so that the next read, in any process, shows it too. */
@Component
class Answers {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String READ_BEHIND = "PCRM-Read-Behind";

    private final EventStore store;
    private final RegisterWatch register;
    private final Queries queries;

    Answers(EventStore store, RegisterWatch register, Queries queries) {
        this.store = store;
        this.register = register;
        this.queries = queries;
    }

    /** Begins an answer; marked when the register did not follow within 2 s. */
    ResponseEntity.BodyBuilder after(Viewer viewer, String trackingId, ResponseEntity.BodyBuilder answer) {
        var written = store.lastSequenceNumberFor(trackingId).orElseThrow(NotThere::new);
        return register.await(viewer.tenantId(), trackingId, written, PATIENCE)
                ? answer
                : answer.header(READ_BEHIND, "true");
    }

    /** The complaint as this person sees it. */
    Optional<ComplaintView> find(Viewer viewer, String trackingId) {
        return queries.find(new ComplaintOf(viewer, trackingId), ComplaintView.class);
    }

    /** The complaint as an answer to a change. */
    ResponseEntity<ComplaintView> changed(Viewer viewer, String trackingId) {
        var answer = after(viewer, trackingId, ResponseEntity.ok());
        var complaint = find(viewer, trackingId).orElseThrow(NotThere::new);
        return answer.eTag(Versions.etag(complaint.version())).body(complaint);
    }
}
