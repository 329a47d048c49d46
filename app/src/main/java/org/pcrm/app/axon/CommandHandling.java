package org.pcrm.app.axon;

import java.util.HashMap;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
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

    /** Back to the first cause: {@code traceId} is the message that began it, {@code correlationId} the last one. */
    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider actorOfCommand() {
        return message -> {
            var stamp = new HashMap<String, Object>();
            if (message.getPayload() instanceof Command command) {
                stamp.put(Stamp.ROLE, command.by().role().name());
                put(stamp, Stamp.TENANT, command.tenantId());
                put(stamp, Stamp.ACTOR, command.by().id());
            }
            return stamp;
        };
    }

    private static void put(HashMap<String, Object> stamp, String key, Object id) {
        if (id != null) {
            stamp.put(key, id.toString());
        }
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
