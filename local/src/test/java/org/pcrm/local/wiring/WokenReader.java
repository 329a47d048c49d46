package org.pcrm.local.wiring;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads the events from now on, and never looks unless it was called. */
final class WokenReader implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Semaphore calls = new Semaphore(0);
    private final boolean isCalledBack;

    private WokenReader(BlockingStream<TrackedEventMessage<?>> stream) {
        this.stream = stream;
        isCalledBack = stream.setOnAvailableCallback(calls::release);
    }

    static WokenReader at(EventStore store) {
        return new WokenReader(store.openStream(store.createHeadToken()));
    }

    /** Whether the stream supports being called back at all. */
    boolean isCalledBack() {
        return isCalledBack;
    }

    /** Whether a call leads to an event of this aggregate. */
    boolean reads(String aggregateId) throws InterruptedException {
        while (calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            while (stream.hasNextAvailable()) {
                if (stream.nextAvailable() instanceof DomainEventMessage<?> event
                        && event.getAggregateIdentifier().equals(aggregateId)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        stream.close();
    }
}
