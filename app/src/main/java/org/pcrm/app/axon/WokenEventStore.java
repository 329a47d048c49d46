package org.pcrm.app.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;

/** An event store whose streams wake their readers at each commit, where Axon's own would poll twice a second. */
final class WokenEventStore extends EmbeddedEventStore {

    private final CommitSignal signal;
    private final CommitNews news;

    WokenEventStore(Builder builder, CommitSignal signal, CommitNews news) {
        super(builder);
        this.signal = signal;
        this.news = news;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        news.tellOnceCommitted();
    }

    /** The same events for whoever is in no hurry: what comes within half a second is then read, and written, together. */
    StreamableMessageSource<TrackedEventMessage<?>> unhurried() {
        return new StreamableMessageSource<>() {
            @Override
            public TrackingEventStream openStream(TrackingToken position) {
                return WokenEventStore.super.openStream(position);
            }

            @Override
            public TrackingToken createTailToken() {
                return WokenEventStore.this.createTailToken();
            }
        };
    }

    @Override
    public TrackingEventStream openStream(TrackingToken position) {
        return new WokenStream(super.openStream(position), signal, System::nanoTime);
    }
}
