package org.pcrm.app.axon;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads every event back to what began it: {@code traceId} is the message that did, the same over commands, sagas and
 * timers; {@code correlationId} is the event that this one followed from, or the command that somebody sent from outside.
 */
@Component
class Causes implements CorrelationDataProvider {

    private static final String TRACE = MessageOriginProvider.getDefaultTraceKey();
    private static final String CAUSE = MessageOriginProvider.getDefaultCorrelationKey();

    private static final String FILING = """
            SELECT correlation_id, event_id::text AS event_id FROM domain_event
            WHERE aggregate_id = ? AND sequence_number = 0""";

    private final JdbcClient jdbc;

    Causes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var stamp = message.getMetaData();
        var isSentOn = message.getPayload() instanceof Command && stamp.containsKey(CAUSE);
        return Map.of(
                TRACE,
                stamp.getOrDefault(TRACE, message.getIdentifier()),
                CAUSE,
                isSentOn ? stamp.get(CAUSE) : message.getIdentifier());
    }

    /** What the program does to a complaint of itself, from a list of things to do, follows from its filing. */
    MetaData of(Command command) {
        if (command.by().role() != Role.SYSTEM
                || !(command instanceof ComplaintCommands)
                || CurrentUnitOfWork.isStarted()) {
            return MetaData.emptyInstance();
        }
        return jdbc.sql(FILING)
                .param(command.target())
                .query((row, number) ->
                        MetaData.with(TRACE, row.getString("correlation_id")).and(CAUSE, row.getString("event_id")))
                .optional()
                .orElse(MetaData.emptyInstance());
    }
}
