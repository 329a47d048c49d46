package org.pcrm.app.http;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Viewer;
import org.pcrm.query.watch.RowWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a change once the read side shows it, so that the next read, in any process, shows it too. */
@Component
public class ReadSide {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String READ_BEHIND = "PCRM-Read-Behind";

    private final EventStore store;

    ReadSide(EventStore store) {
        this.store = store;
    }

    /** Begins an answer; marked when the rows did not follow within 2 s. */
    public ResponseEntity.BodyBuilder after(
            Viewer viewer, RowWatch<?> rows, String aggregateId, ResponseEntity.BodyBuilder answer) {
        return after(viewer, List.of(new Changed(rows, aggregateId)), answer);
    }

    /** Begins an answer to a change of several aggregates; marked when not all rows followed within 2 s. */
    public ResponseEntity.BodyBuilder after(Viewer viewer, List<Changed> changes, ResponseEntity.BodyBuilder answer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var areShown = changes.stream().allMatch(change -> {
            var written = store.lastSequenceNumberFor(change.aggregateId()).orElseThrow(NotThere::new);
            var left = Duration.ofNanos(end - System.nanoTime());
            return change.rows().await(viewer, change.aggregateId(), written, left);
        });
        return areShown ? answer : answer.header(READ_BEHIND, "true");
    }

    /** An aggregate that was changed, and the rows that are to show it. */
    public record Changed(RowWatch<?> rows, String aggregateId) {}
}
