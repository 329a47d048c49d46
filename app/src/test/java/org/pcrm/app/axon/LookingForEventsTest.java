package org.pcrm.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.Test;

/** How often the database is asked for events. */
class LookingForEventsTest {

    private final CommitSignal signal = new CommitSignal();
    private final Stored stored = new Stored();
    private long now;
    private int woken;
    private final WokenStream stream = new WokenStream(stored, signal, () -> now);

    @Test
    void where_nothing_was_found_nobody_asks_again() {
        listening();
        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.peek()).isEmpty();
        assertThat(stored.asked).isEqualTo(1);
    }

    @Test
    void a_commit_wakes_the_reader_who_then_finds_the_event() throws InterruptedException {
        listening();
        assertThat(stream.hasNextAvailable()).isFalse();
        stored.add(1);
        signal.fire();
        assertThat(woken).isEqualTo(1);
        assertThat(stream.hasNextAvailable()).isTrue();
        assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void what_commits_while_nothing_is_being_found_is_found_next() {
        listening();
        stored.onceAsked = () -> {
            stored.add(1);
            signal.fire();
        };
        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.hasNextAvailable()).isTrue();
    }

    @Test
    void without_any_news_it_looks_once_a_second() {
        listening();
        assertThat(stream.hasNextAvailable()).isFalse();
        stored.add(1);
        now += Duration.ofMillis(999).toNanos();
        assertThat(stream.hasNextAvailable()).isFalse();
        now += Duration.ofMillis(1).toNanos();
        assertThat(stream.hasNextAvailable()).isTrue();
    }

    private void listening() {
        stream.setOnAvailableCallback(() -> woken++);
    }

    /** Events that lie in a store; counts how often it was asked. */
    private static final class Stored implements TrackingEventStream {

        private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>();
        private Runnable onceAsked = () -> {};
        private int asked;

        void add(long position) {
            events.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(position), GenericEventMessage.asEventMessage("event")));
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            asked++;
            var found = !events.isEmpty();
            var meanwhile = onceAsked;
            onceAsked = () -> {};
            meanwhile.run();
            return found;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {}
    }
}
