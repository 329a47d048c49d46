package org.pcrm.app.axon;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.pcrm.app.process.ProcessId;
import org.pcrm.app.storage.KeyVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** The event store and Axon's other storage, declared piece by piece: nothing is left to what happens to be found. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStorage {

    /** One SELECT reads a whole complaint; only one with thousands of events takes a second. */
    private static final int BATCH_SIZE = 1_000;

    /** How long a killed or frozen process's segments stay its own; it says every second that it still works on them. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    /** A position taken by another writer is a conflict and tried again; the stock resolvers miss it on PostgreSQL. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return exception -> Stream.<Throwable>iterate(exception, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof SQLException sql
                        && Stream.iterate(sql, s -> s != null, SQLException::getNextException)
                                .anyMatch(s -> UNIQUE_VIOLATION.equals(s.getSQLState())));
    }

    /** Whoever reads stored events reads them through this chain. */
    @Bean
    EventUpcasterChain earlierShapes() {
        return new EventUpcasterChain(EarlierShapes.OURS);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer,
            PersistenceExceptionResolver persistenceExceptionResolver,
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager,
            EventUpcasterChain earlierShapes,
            KeyVault vault) {
        return new PostgresEventStorageEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(eventSerializer)
                        .snapshotSerializer(serializer)
                        .upcasterChain(earlierShapes)
                        .persistenceExceptionResolver(persistenceExceptionResolver)
                        .connectionProvider(connectionProvider)
                        .transactionManager(transactionManager)
                        .schema(PostgresEventStorageEngine.SCHEMA)
                        .batchSize(BATCH_SIZE)
                        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH_SIZE),
                vault);
    }

    @Bean
    CommitSignal commitSignal() {
        return new CommitSignal();
    }

    @Bean("eventBus")
    EventStore eventStore(
            EventStorageEngine engine, Configuration configuration, CommitSignal signal, CommitNews news) {
        return new WokenEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .optimizeEventConsumption(false)
                        .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore")),
                signal,
                news);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connectionProvider, Serializer serializer, ProcessId process) {
        return JdbcTokenStore.builder()
                .connectionProvider(connectionProvider)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(process.toString())
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }
}
