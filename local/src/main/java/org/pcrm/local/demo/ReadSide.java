package org.pcrm.local.demo;

import java.time.Duration;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.BeanFactory;

/** How far the projections have come. */
public record ReadSide(EventProcessingConfiguration processing, EventStore events, TokenStore tokens) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** That of a running program. */
    public static ReadSide of(BeanFactory beans) {
        return new ReadSide(
                beans.getBean(EventProcessingConfiguration.class),
                beans.getBean(EventStore.class),
                beans.getBean(TokenStore.class));
    }

    /**
     * Waits until they show every event stored so far, so that the first to look sees it all.
     *
     * @throws IllegalStateException after a minute
     */
    public void awaitCaughtUp() {
        var head = position(events.createHeadToken()).orElse(0);
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (!hasReached(head)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("The read side did not reach event " + head);
            }
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean hasReached(long head) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .allMatch(processor -> hasReached(processor, head));
    }

    /** Of all segments: those of a killed process are nobody's for some seconds, and the status leaves them out. */
    private boolean hasReached(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.size() == tokens.fetchSegments(processor.getName()).length
                && segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
    }

    private static OptionalLong position(TrackingToken token) {
        return token == null ? OptionalLong.empty() : token.position();
    }
}
