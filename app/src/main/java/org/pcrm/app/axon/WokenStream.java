package org.pcrm.app.axon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * A stream that supports Axon's availability callback, and that does not ask the database again where nothing was found and
 * nothing committed since: a processor asks several times for each event. Everything else is the stream it wraps.
 */
final class WokenStream implements TrackingEventStream {

    /** What another process commits while its news is lost is found all the same. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private final TrackingEventStream stream;
    private final CommitSignal signal;
    private final LongSupplier nanoTime;
    private volatile boolean mayHaveMore = true;
    private long foundNothingAt;
    private CommitSignal.Listening listening = () -> {};

    /** Reads the stream; {@code nanoTime} is as of {@link System#nanoTime()}. */
    WokenStream(TrackingEventStream stream, CommitSignal signal, LongSupplier nanoTime) {
        this.stream = stream;
        this.signal = signal;
        this.nanoTime = nanoTime;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        listening.close();
        listening = signal.listen(() -> {
            mayHaveMore = true;
            callback.run();
        });
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? stream.peek() : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (timeout == 0 && !mayHaveMore && nanoTime.getAsLong() - foundNothingAt < LOOK_ANYWAY.toNanos()) {
            return false;
        }
        // Before the look: what commits during it is news again.
        mayHaveMore = false;
        if (stream.hasNextAvailable(timeout, unit)) {
            mayHaveMore = true;
            return true;
        }
        foundNothingAt = nanoTime.getAsLong();
        return false;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        listening.close();
        stream.close();
    }
}
