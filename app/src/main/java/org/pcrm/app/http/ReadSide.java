package org.pcrm.app.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Viewer;
import org.pcrm.query.watch.RowWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/**
 * Answers a change once the read side shows it, so that the next read, in any process, shows it too. The change is
 * stored already: whatever cannot be looked up afterwards must not make it seem refused.
 */
@Component
public class ReadSide {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String READ_BEHIND = "PCRM-Read-Behind";

    private final EventStore store;

    ReadSide(EventStore store) {
        this.store = store;
    }

    /** As {@link #after(Viewer, List, BodyBuilder, Function)} for a change of one aggregate. */
    public <T> ResponseEntity<T> after(
            Viewer viewer,
            RowWatch<?> rows,
            String aggregateId,
            BodyBuilder answer,
            Function<BodyBuilder, ResponseEntity<T>> shown) {
        return after(viewer, List.of(new Changed(rows, aggregateId)), answer, shown);
    }

    /**
     * Answers a change of several aggregates; marked when not all rows followed within 2 s.
     *
     * @param shown ends the answer; where it reads and the database is away, the answer goes without a body
     */
    public <T> ResponseEntity<T> after(
            Viewer viewer, List<Changed> changes, BodyBuilder answer, Function<BodyBuilder, ResponseEntity<T>> shown) {
        var areShown = unlessAway(() -> shows(viewer, changes)).orElse(false);
        var begun = areShown ? answer : behind(answer);
        return unlessAway(() -> shown.apply(begun))
                .orElseGet(() -> behind(answer).build());
    }

    /** Whether the rows show all that was decided about these aggregates up to now; waits for them, 2 s at most. */
    public boolean shows(Viewer viewer, List<Changed> changes) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        return changes.stream().allMatch(change -> {
            var written = store.lastSequenceNumberFor(change.aggregateId()).orElseThrow(NotThere::new);
            var left = Duration.ofNanos(end - System.nanoTime());
            return change.rows().await(viewer, change.aggregateId(), written, left);
        });
    }

    /** What is looked up, unless the database is away. */
    private static <T> Optional<T> unlessAway(Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (RuntimeException failure) {
            if (Outage.explains(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static BodyBuilder behind(BodyBuilder answer) {
        return answer.headers(headers -> headers.set(READ_BEHIND, "true"));
    }

    /** An aggregate that was changed, and the rows that are to show it. */
    public record Changed(RowWatch<?> rows, String aggregateId) {}
}
