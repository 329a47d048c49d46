package org.pcrm.proving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Fills a store with complaints. Their events are published as if commands had decided on them, many to a transaction, so
 * that keys, rows of the command side, read models, sagas and timers are made by the product itself: whatever it changes
 * about them, a loaded store is a true one.
 */
final class Loader {

    private static final int COMPLAINTS_AT_ONCE = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Stage stage;

    Loader(Stage stage) {
        this.stage = stage;
    }

    /** Publishes so many lives, in two threads, and waits until everything that follows from them is written. */
    void load(int many, IntFunction<List<DomainEventMessage<?>>> life) {
        var begin = System.nanoTime();
        var halves = List.of(
                Thread.ofPlatform().start(() -> publish(0, many / 2, life)),
                Thread.ofPlatform().start(() -> publish(many / 2, many, life)));
        halves.forEach(Loader::join);
        var published = System.nanoTime();
        settle();
        System.out.printf(
                "loaded %,d complaints: %,.0f a second published, %,.0f a second with read models, sagas and timers%n",
                many, rate(many, begin, published), rate(many, begin, System.nanoTime()));
    }

    /** Waits until every stream has read the last event. */
    void settle() {
        var until = Instant.now().plus(PATIENCE);
        var head = stage.count("SELECT max(global_index) FROM domain_event");
        while (stage.count(
                        "SELECT count(*) FROM token_entry WHERE (convert_from(token, 'UTF8')::json->>'index')::bigint < ?",
                        head)
                > 0) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The streams do not catch up");
            }
            pause(Duration.ofMillis(200));
        }
    }

    private void publish(int from, int to, IntFunction<List<DomainEventMessage<?>>> life) {
        var store = stage.part(EventStore.class);
        for (int first = from; first < to; first += COMPLAINTS_AT_ONCE) {
            var events = new ArrayList<DomainEventMessage<?>>();
            for (int n = first; n < Math.min(to, first + COMPLAINTS_AT_ONCE); n++) {
                synchronized (this) {
                    events.addAll(life.apply(n));
                }
            }
            stage.transactions().executeWithoutResult(status -> store.publish(events));
        }
    }

    private static double rate(int many, long begin, long end) {
        return many * 1e9 / (end - begin);
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
