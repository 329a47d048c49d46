package org.pcrm.app.axon;

import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.pcrm.api.Command;
import org.springframework.stereotype.Component;

/**
 * Has a command that expects a version nobody has written yet decided first, and then refused. Axon would refuse it when
 * it loads the aggregate, before anybody asked whether the caller may know that there is one.
 */
@Component
class VersionAhead implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Set<String> VERSION = Set.of(Conditions.EXPECTED_VERSION);

    private final EventStorageEngine events;

    VersionAhead(EventStorageEngine events) {
        this.events = events;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var asked = work.getMessage();
        var expected = (Long) asked.getMetaData().get(Conditions.EXPECTED_VERSION);
        if (expected == null || expected <= last((Command) asked.getPayload())) {
            return chain.proceed();
        }
        work.transformMessage(
                message -> message.withMetaData(asked.getMetaData().withoutKeys(VERSION)));
        chain.proceed();
        throw new ConflictingModificationException("The expected version is not written yet");
    }

    private long last(Command command) {
        return events.lastSequenceNumberFor(command.target()).orElse(-1L);
    }
}
