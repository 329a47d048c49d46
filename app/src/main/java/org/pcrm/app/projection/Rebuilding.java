package org.pcrm.app.projection;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.projection.ProjectionEvents.RebuildFailed;
import org.pcrm.api.projection.ProjectionEvents.RebuildFinished;
import org.pcrm.app.storage.RebuildConnections;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.pcrm.query.fold.Tables.Use;
import org.pcrm.query.trail.StoredEvents;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the tables of a projection anew from the event store, beside those in use, and exchanges them in one step.
 *
 * <p>The tokens of the projection at work stay as they are. When the tables are exchanged nobody is in the midst of writing
 * to the old ones, and the new ones hold every event that can be seen, so all that the tokens have passed. What comes to
 * the projection after that it may bring once more: rows know which events they have seen.
 */
@Component
public class Rebuilding {

    /** So few are left that they can be folded while nobody reads. */
    private static final long FEW = 500;

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** SQLStates: a lock was not to be had in time, a deadlock, a serialization failure. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001");

    private final ApplicationContext live;
    private final RebuildConnections connections;
    private final StoredEvents stored;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Rebuilds rebuilds;
    private final Trail trail;
    private final Clock clock;

    Rebuilding(
            ApplicationContext live,
            RebuildConnections connections,
            StoredEvents stored,
            DataSource write,
            TransactionTemplate transactions,
            Rebuilds rebuilds,
            Trail trail,
            Clock clock) {
        this.live = live;
        this.connections = connections;
        this.stored = stored;
        this.jdbc = JdbcClient.create(write);
        this.transactions = transactions;
        this.rebuilds = rebuilds;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Does a rebuild to its end.
     *
     * @throws Superseded when another process does it now
     */
    public void run(Run run, Pace pace) {
        try (var tables = connections.open(pace.workers() + 1);
                var progress = new Progress(run, rebuilds)) {
            transactions.executeWithoutResult(transaction -> {
                Rebuilds.hold(jdbc, run);
                call("SELECT begin_rebuild(?)", run);
            });
            var settled = settled(progress, RebuildState.REBUILDING);
            try (var folding = new Folding(run, live, tables, Use.EMPTY);
                    var workers = new Workers(folding, pace.workers())) {
                fill(run, pace, workers, progress, settled);
                folding.furnish();
            }
            try (var folding = new Folding(run, live, tables, Use.IN_THE_MAKING)) {
                catchUp(run, pace, folding, progress, settled);
            }
        }
    }

    private void catchUp(Run run, Pace pace, Folding folding, Progress progress, long filled) {
        var reached = filled;
        var isDone = false;
        while (!isDone) {
            var settled = settled(progress, RebuildState.CATCHING_UP);
            reached = follow(run, pace, folding, progress, reached, settled);
            isDone = head() - reached < FEW && exchange(run, folding, progress, reached);
        }
    }

    /** Leaves the old tables in use and says so. */
    void giveUp(Run run) {
        transactions.executeWithoutResult(transaction -> {
            rebuilds.end(run, RebuildState.FAILED);
            trail.record(
                    Origin.by(Actor.system(null)),
                    new RebuildFailed(run.projection(), run.requestId(), clock.instant()));
        });
    }

    /**
     * Folds all that is stored up to a place, aggregate by aggregate: so each row is written once, and neither read nor
     * changed again. Rows know nothing of other aggregates, and sums do not ask in which order.
     */
    private void fill(Run run, Pace pace, Workers workers, Progress progress, long until) {
        var last = "";
        var most = pace.batch() * pace.workers();
        var isOver = false;
        while (!isOver) {
            var events = stored.found(
                    jdbc,
                    """
                    domain_event e WHERE e.aggregate_id > :last AND e.global_index <= :until AND e.aggregate_type IN (:types)
                    ORDER BY e.aggregate_id, e.sequence_number LIMIT :most""",
                    Map.of(
                            "last",
                            last,
                            "until",
                            until,
                            "types",
                            run.projection().sources(),
                            "most",
                            most));
            isOver = events.size() < most;
            var whole = isOver ? events : withoutTheLast(events);
            if (whole.isEmpty() && !isOver) {
                // One aggregate has more events than this.
                most *= 2;
            } else if (!whole.isEmpty()) {
                workers.fold(whole);
                last = whole.getLast().getAggregateIdentifier();
                progress.folded(whole.size());
            }
        }
        workers.await();
        progress.reached(until);
    }

    /** The last aggregate may have more events than were asked for. */
    private static List<DomainEventMessage<?>> withoutTheLast(List<DomainEventMessage<?>> events) {
        var last = events.getLast().getAggregateIdentifier();
        return events.stream()
                .filter(event -> !event.getAggregateIdentifier().equals(last))
                .toList();
    }

    /** Folds what is stored between two places, in the order it was stored; returns the second. */
    private long follow(Run run, Pace pace, Folding folding, Progress progress, long after, long until) {
        var place = after;
        while (place < until) {
            var events = found(run, place, until, pace.batch());
            folding.fold(events);
            place = events.size() < pace.batch() ? until : placeOf(events.getLast());
            progress.folded(events.size());
            progress.reached(place);
        }
        return until;
    }

    private List<DomainEventMessage<?>> found(Run run, long after, long until, int most) {
        return stored.found(
                jdbc,
                """
                domain_event e WHERE e.global_index > :after AND e.global_index <= :until AND e.aggregate_type IN (:types)
                ORDER BY e.global_index LIMIT :most""",
                Map.of("after", after, "until", until, "types", run.projection().sources(), "most", most));
    }

    private static long placeOf(DomainEventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken().position().orElseThrow();
    }

    /** A place with nothing still to come before it, which those who append may keep waiting for. */
    private long settled(Progress progress, RebuildState state) {
        while (true) {
            progress.check();
            try {
                var settled =
                        jdbc.sql("SELECT settled_position()").query(Long.class).single();
                progress.upTo(state, settled);
                return settled;
            } catch (DataAccessException e) {
                pauseIfBusy(e);
            }
        }
    }

    private long head() {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM domain_event")
                .query(Long.class)
                .single();
    }

    /** False when those who use the tables did not let go of them in time. */
    private boolean exchange(Run run, Folding folding, Progress progress, long reached) {
        progress.check();
        try {
            transactions.executeWithoutResult(transaction -> {
                call("SELECT close_read_model(?)", run);
                folding.fold(found(run, reached, Long.MAX_VALUE, Integer.MAX_VALUE));
                call("SELECT exchange_rebuilt(?)", run);
                jdbc.sql("DELETE FROM dead_letter WHERE processing_group = ?")
                        .param(run.projection().group())
                        .update();
                rebuilds.end(run, RebuildState.DONE);
                trail.record(
                        Origin.by(Actor.system(null)),
                        new RebuildFinished(run.projection(), run.requestId(), progress.events(), clock.instant()));
            });
            return true;
        } catch (DataAccessException e) {
            pauseIfBusy(e);
            return false;
        }
    }

    private static void pauseIfBusy(DataAccessException failure) {
        if (!(failure.getMostSpecificCause() instanceof SQLException sql && BUSY.contains(sql.getSQLState()))) {
            throw failure;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private void call(String function, Run run) {
        jdbc.sql(function)
                .param(run.projection().group())
                .query((row, n) -> true)
                .single();
    }
}
