package org.pcrm.app.axon;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream that supports Axon's availability callback; everything else is the stream it wraps. */
final class WokenStream implements TrackingEventStream {

    private final TrackingEventStream stream;
    private final CommitSignal signal;
    private CommitSignal.Listening listening = () -> {};

    WokenStream(TrackingEventStream stream, CommitSignal signal) {
        this.stream = stream;
        this.signal = signal;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        listening.close();
        listening = signal.listen(callback);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
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
