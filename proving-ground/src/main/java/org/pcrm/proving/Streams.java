package org.pcrm.proving;

import java.util.List;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** The processors that read the event store, which can be stopped and moved to its end. */
record Streams(Stage stage) {

    /** Their names. */
    static List<String> of(Stage stage) {
        return stage.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(EventProcessor::getName)
                .sorted()
                .toList();
    }

    void stop() {
        of(stage).forEach(name -> processor(name).shutDown());
    }

    void start() {
        of(stage).forEach(name -> processor(name).start());
    }

    void skipToHead() {
        var tokens = stage.part(TokenStore.class);
        var head =
                GapAwareTrackingToken.newInstance(stage.count("SELECT max(global_index) FROM domain_event"), Set.of());
        for (var name : of(stage)) {
            for (var segment : tokens.fetchSegments(name)) {
                stage.transactions().executeWithoutResult(transaction -> {
                    tokens.fetchToken(name, segment);
                    tokens.storeToken(head, name, segment);
                    tokens.releaseClaim(name, segment);
                });
            }
        }
    }

    private EventProcessor processor(String name) {
        return stage.part(EventProcessingConfiguration.class)
                .eventProcessor(name)
                .orElseThrow();
    }
}
