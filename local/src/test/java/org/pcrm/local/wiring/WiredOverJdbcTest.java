package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon chooses for itself when not told, by what it finds; these are the parts it was told. */
class WiredOverJdbcTest {

    private static final Inside PCRM = Inside.shared();

    private final Configuration axon = PCRM.bean(Configuration.class);

    @Test
    void events_are_stored_by_our_engine() {
        assertThat(the(EventStorageEngine.class))
                .isInstanceOf(JdbcEventStorageEngine.class)
                .extracting(engine -> engine.getClass().getSimpleName())
                .isEqualTo("PostgresEventStorageEngine");
        assertThat(the(EventStore.class)).isInstanceOf(EmbeddedEventStore.class).isSameAs(axon.eventStore());
        assertThat(axon.eventBus()).isSameAs(axon.eventStore());
    }

    @Test
    void tokens_and_connections_are_jdbc() {
        assertThat(the(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(the(ConnectionProvider.class)).isExactlyInstanceOf(SpringDataSourceConnectionProvider.class);
    }

    @Test
    void one_transaction_manager_serves_all() {
        assertThat(the(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(the(PlatformTransactionManager.class))
                .isExactlyInstanceOf(JpaTransactionManager.class)
                .extracting(manager -> ((JpaTransactionManager) manager).getDataSource())
                .isSameAs(PCRM.bean(DataSource.class));
    }

    @Test
    void read_models_stream_and_the_ledger_and_reactions_keep_the_commands_transaction() {
        var processors = PCRM.processing().eventProcessors();
        assertThat(processors.get("register")).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(processors.get("directory")).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(processors.get("office-ledger")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.get("invitations")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.get("address-ledger")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.get("staff-mails")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.get("citizen-mails")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.get("policy-changes")).isExactlyInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.values())
                .allSatisfy(processor -> assertThat(processor.isRunning())
                        .as(processor.getName())
                        .isTrue());
    }

    @Test
    void what_waits_is_kept_in_batches_of_ours_and_woken_by_one_scheduler() {
        assertThat(the(SagaStore.class).getClass().getSimpleName()).isEqualTo("SagaRows");
        assertThat(the(DeadlineManager.class).getClass().getSimpleName()).isEqualTo("Timers");
        assertThat(axon.deadlineManager()).isSameAs(the(DeadlineManager.class));
        assertThat(the(Scheduler.class).getSchedulerState().isStarted()).isTrue();
        assertThat(PCRM.processing().sagaConfigurations())
                .hasSize(1)
                .allSatisfy(saga -> assertThat(saga.manager().getClass().getName())
                        .isEqualTo("org.pcrm.app.waiting.Sagas$Manager"));
        assertThat(PCRM.processing().eventProcessors().get("sla"))
                .isExactlyInstanceOf(PooledStreamingEventProcessor.class);
    }

    @Test
    void what_a_read_model_cannot_take_is_set_aside_in_the_database() {
        for (var group : new String[] {"register", "directory"}) {
            assertThat(PCRM.processing().deadLetterQueue(group))
                    .get()
                    .isExactlyInstanceOf(JdbcSequencedDeadLetterQueue.class);
            assertThat(PCRM.processing().sequencedDeadLetterProcessor(group)).isPresent();
        }
    }

    @Test
    void everything_is_written_as_json() {
        assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer())
                .isInstanceOf(Jackson3Serializer.class)
                .extracting(serializer -> serializer.getClass().getSimpleName())
                .isEqualTo("EventSerializer");
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_origin_of_a_message_is_kept_beside_its_actor() {
        assertThat(beans(CorrelationDataProvider.class).values())
                .hasSize(2)
                .extracting(provider -> provider.getClass().getSimpleName())
                .contains("Causes");
    }

    private static <B> B the(Class<B> type) {
        assertThat(beans(type)).hasSize(1);
        return PCRM.bean(type);
    }

    private static <B> Map<String, B> beans(Class<B> type) {
        return PCRM.process().application().getBeansOfType(type);
    }
}
