package org.pcrm.app.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Gives deciding methods their clock: the real one, or a standing one for a command that tells of the past. */
@Component
@Priority(Priority.HIGH)
class ClockOfCommand implements ParameterResolverFactory, ParameterResolver<Clock> {

    /** Metadata of a command of the demonstration; nothing that comes over the network can set it. */
    static final String MOMENT = "moment";

    private final Clock clock;

    ClockOfCommand(Clock clock) {
        this.clock = clock;
    }

    /** Whether the first cause of what happens is a command that tells of the past. */
    static boolean tellsOfThePast(UnitOfWork<?> work) {
        return work.root().getMessage().getMetaData().containsKey(MOMENT);
    }

    @Override
    public ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
        return parameters[index].getType() == Clock.class ? this : null;
    }

    @Override
    public Clock resolveParameterValue(Message<?> message) {
        var moment = (String) message.getMetaData().get(MOMENT);
        return moment == null ? clock : Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
