package org.pcrm.app.axon;

import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Stamp;
import org.springframework.context.annotation.Bean;

/** How commands find their aggregate, and what their events are stamped with. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandHandling {

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).target(), (Long)
                message.getMetaData().get(Conditions.EXPECTED_VERSION));
    }

    /** The address is the one that {@link Commands} noted; commands that another one sends on carry it too. */
    @Bean
    CorrelationDataProvider actorOfCommand() {
        return message -> {
            if (!(message.getPayload() instanceof Command command)) {
                return Map.of();
            }
            var stamp = Stamp.of(command.by(), command.tenantId());
            var address = (String) message.getMetaData().get(Stamp.ADDRESS);
            if (address != null) {
                stamp.put(Stamp.ADDRESS, address);
            }
            if (CurrentUnitOfWork.isStarted() && ClockOfCommand.tellsOfThePast(CurrentUnitOfWork.get())) {
                stamp.put(Stamp.RETOLD, Boolean.TRUE.toString());
            }
            return stamp;
        };
    }

    /** Queries open transactions of their own, on the reading pool. */
    @Bean
    QueryBus queryBus(Configuration configuration, QueryUpdateEmitter emitter) {
        return SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .messageMonitor(configuration.messageMonitor(QueryBus.class, "queryBus"))
                .queryUpdateEmitter(emitter)
                .build();
    }
}
