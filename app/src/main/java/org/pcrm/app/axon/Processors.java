package org.pcrm.app.axon;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.process.LivingProcesses;
import org.pcrm.app.process.Side;
import org.pcrm.app.process.Sides;
import org.pcrm.sagas.complaint.SlaSaga;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** The processors of events: some in the command's own transaction, the read models streaming. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Processors {

    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);

    /** Rules over several aggregates, and reactions: they see an event once, as it happens, and never a replay. */
    private static final List<String> WITH_THE_COMMAND = List.of(
            "office-ledger",
            "address-ledger",
            "invitations",
            "policy-changes",
            "sessions",
            "staff-mails",
            "citizen-mails",
            "duplicate-search",
            "untriaged");

    /** Of these, the ones that reach people: what a demonstration tells of the past is no news to anybody. */
    private static final List<String> OF_THE_PRESENT = List.of("staff-mails", "citizen-mails");

    private static final List<String> READ_MODELS =
            Stream.of(Projection.values()).map(Projection::group).toList();
    private static final List<String> SAGAS = List.of(SlaSaga.GROUP);
    private static final int BATCH_SIZE = 500;
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private static final DeadLetterSchema DEAD_LETTERS = DeadLetterSchema.builder()
            .deadLetterTable("dead_letter")
            .deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_identifier")
            .sequenceIndexColumn("sequence_index")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_id")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .metaDataColumn("metadata")
            .aggregateTypeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence_number")
            .tokenTypeColumn("token_type")
            .enqueuedAtColumn("enqueued_at")
            .lastTouchedColumn("last_touched")
            .processingStartedColumn("processing_started")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .build();

    @Bean
    ConfigurerModule processing(
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Sides sides,
            LivingProcesses processes,
            @Value("${pcrm.segments}") int segments) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing
                    .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
            WITH_THE_COMMAND.forEach(processing::registerSubscribingEventProcessor);
            OF_THE_PRESENT.forEach(
                    group -> processing.registerHandlerInterceptor(group, c -> Processors::leaveOutThePast));
            for (var group : SAGAS) {
                if (sides.has(Side.SAGA)) {
                    awaitFromTheBeginning(processing, group, segments, processes);
                } else {
                    leaveToOthers(processing, group);
                }
            }
            for (var group : READ_MODELS) {
                if (sides.has(Side.PROJECTION)) {
                    stream(processing, group, segments, processes);
                    processing.registerDeadLetterQueue(
                            group,
                            c -> queue(group, c, connectionProvider, transactionManager, serializer, eventSerializer));
                } else {
                    leaveToOthers(processing, group);
                }
            }
        };
    }

    private static void leaveToOthers(EventProcessingConfigurer processing, String group) {
        processing.registerEventProcessor(group, (name, c, invoker) -> new IdleProcessor(name));
    }

    /** They begin with the first event there is: what happened before they ran is waited for too. */
    private static void awaitFromTheBeginning(
            EventProcessingConfigurer processing, String group, int segments, LivingProcesses processes) {
        processing.registerPooledStreamingEventProcessor(
                group,
                c -> ((WokenEventStore) c.eventStore()).unhurried(),
                (c, builder) ->
                        inPieces(builder, segments, processes).initialToken(StreamableMessageSource::createTailToken));
    }

    private static PooledStreamingEventProcessor.Builder inPieces(
            PooledStreamingEventProcessor.Builder builder, int segments, LivingProcesses processes) {
        return builder.batchSize(BATCH_SIZE)
                .maxSegmentProvider(processes::mostSegments)
                .initialSegmentCount(segments)
                .tokenClaimInterval(LOOK_ANYWAY.toMillis())
                .claimExtensionThreshold(LOOK_ANYWAY.toMillis());
    }

    private static void stream(
            EventProcessingConfigurer processing, String group, int segments, LivingProcesses processes) {
        processing
                .registerPooledStreamingEventProcessor(
                        group, Configuration::eventStore, (c, builder) -> inPieces(builder, segments, processes))
                .registerDeadLetterPolicy(group, c -> setAside(group))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (c, builder) -> builder.enableSequenceIdentifierCache());
    }

    private static Object leaveOutThePast(UnitOfWork<?> work, InterceptorChain chain) throws Exception {
        return work.getMessage().getMetaData().containsKey(Stamp.RETOLD) ? null : chain.proceed();
    }

    /** Only the kind of failure is kept: its text may repeat what the event says about a person. */
    private static EnqueuePolicy<EventMessage<?>> setAside(String group) {
        return (letter, cause) -> {
            LOG.error("{} sets aside event {}: {}", group, letter.message().getIdentifier(), cause.getClass());
            return Decisions.enqueue(new IllegalStateException(cause.getClass().getName()));
        };
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group,
            Configuration configuration,
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager,
            Serializer serializer,
            Serializer eventSerializer) {
        return JdbcSequencedDeadLetterQueue.builder()
                .processingGroup(group)
                .connectionProvider(connectionProvider)
                .transactionManager(transactionManager)
                .schema(DEAD_LETTERS)
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .build();
    }
}
