package org.pcrm.sagas.complaint;

import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.correlation.MessageOriginProvider;

/**
 * What a timer was set because of, kept while it is waited for, so that what is done then leads back to it.
 *
 * @param trace the message that began it all
 * @param event the event that set the timer
 */
record Cause(String trace, String event) {

    static Cause of(EventMessage<?> message) {
        var trace = message.getMetaData().get(MessageOriginProvider.getDefaultTraceKey());
        return new Cause(trace == null ? message.getIdentifier() : trace.toString(), message.getIdentifier());
    }

    /** As messages are stamped with it. */
    Map<String, String> stamp() {
        return Map.of(
                MessageOriginProvider.getDefaultTraceKey(), trace,
                MessageOriginProvider.getDefaultCorrelationKey(), event);
    }
}
