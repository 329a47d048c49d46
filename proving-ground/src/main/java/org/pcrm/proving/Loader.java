package org.pcrm.proving;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.pcrm.proving.bulk.Sheets;

/**
 * Fills a store with complaints. Their events are published as if commands had decided on them, and the product itself makes
 * events, keys, rows of the command side, read models, sagas and timers of them: whatever it changes about them, a loaded
 * store is a true one. Only, it writes into memory, some hundred complaints at a time, which are then copied.
 */
final class Loader {

    private static final int AT_ONCE = 500;
    private static final int THREADS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What is written of a complaint; anything else that the product writes goes to the database at once. */
    private static final List<String> TABLES = List.of(
            "personal_key",
            "domain_event",
            "open_complaint",
            "complaint",
            "complaint_search",
            "note",
            "counted_complaint",
            "saga",
            "scheduled_tasks");

    private final Stage stage;

    Loader(Stage stage) {
        this.stage = stage;
    }

    /** Loads so many lives while all streams stand still, and moves these behind them. */
    void load(int many, IntFunction<List<DomainEventMessage<?>>> life) {
        var streams = new Streams(stage);
        holdTimers();
        settle();
        streams.stop();
        var processor = Processor.of(stage.pcrm().data().path());
        var used = processor.used();
        var begin = System.nanoTime();
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(THREADS);
                var indexes = new Indexes(stage.superuser(), TABLES)) {
            indexes.drop();
            var loading = IntStream.range(0, THREADS)
                    .mapToObj(n -> threads.submit(copying(next, many, life)))
                    .toList();
            loading.forEach(Loader::join);
            indexes.build();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        streams.skipToHead();
        streams.start();
        stage.part(Scheduler.class).resume();
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "loaded %,d complaints in %.1f s: %,.0f a second, %.2f ms of CPU each%n",
                many, seconds, many / seconds, (processor.used() - used) / 1e6 / many);
    }

    /** What a timer brought about while the streams stand still would be skipped with the rest. */
    private void holdTimers() {
        var scheduler = stage.part(Scheduler.class);
        scheduler.pause();
        while (!scheduler.getCurrentlyExecuting().isEmpty()) {
            pause(Duration.ofMillis(50));
        }
    }

    /** Waits until every stream has read the last event. */
    void settle() {
        var until = Instant.now().plus(PATIENCE);
        var head = stage.count("SELECT max(global_index) FROM domain_event");
        while (stage.count("""
                        SELECT count(*) FROM token_entry t, CAST(convert_from(t.token, 'UTF8') AS json) AS read
                        WHERE coalesce(read->>'index', read->'currentToken'->>'index', '-1')::bigint < ?""", head) > 0) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The streams do not catch up");
            }
            pause(Duration.ofMillis(200));
        }
    }

    private Callable<Void> copying(AtomicInteger next, int many, IntFunction<List<DomainEventMessage<?>>> life) {
        return () -> {
            try (var connection = stage.superuser()) {
                connection.setAutoCommit(false);
                try (var settings = connection.createStatement()) {
                    // Nothing waits for the disk, and no constraint looks at what the product itself wrote.
                    settings.execute("SET synchronous_commit = off; SET session_replication_role = replica");
                }
                var sheets = Sheets.of(connection, TABLES);
                var bulk = new InBulk(stage, sheets);
                for (int first; (first = next.getAndAdd(AT_ONCE)) < many; ) {
                    var events = new ArrayList<DomainEventMessage<?>>();
                    IntStream.range(first, Math.min(many, first + AT_ONCE)).forEach(n -> events.addAll(life.apply(n)));
                    bulk.handle(events);
                    sheets.copyTo(connection);
                    connection.commit();
                }
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
            return null;
        };
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Future<?> part) {
        try {
            part.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
