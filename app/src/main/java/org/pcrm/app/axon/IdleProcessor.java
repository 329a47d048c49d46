package org.pcrm.app.axon;

import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** Stands for a processor that runs in other processes. */
record IdleProcessor(String name) implements EventProcessor {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void start() {
        // Elsewhere.
    }

    @Override
    public void shutDown() {
        // Nothing runs.
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public boolean isError() {
        return false;
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.of();
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        return () -> false;
    }
}
