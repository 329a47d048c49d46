package org.pcrm.proving;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.pcrm.proving.bulk.Sheets;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has events published and handled by all that would read them from their streams, writing into sheets; for one thread. */
record InBulk(Stage stage, Sheets sheets) {

    void handle(List<DomainEventMessage<?>> events) {
        stage.transactions().executeWithoutResult(transaction -> {
            var source = stage.part(DataSource.class);
            var database = DataSourceUtils.getConnection(source);
            var holder = TransactionSynchronizationManager.unbindResource(source);
            var memory = new ConnectionHolder(sheets.over(database));
            memory.setSynchronizedWithTransaction(true);
            TransactionSynchronizationManager.bindResource(source, memory);
            try {
                stage.part(EventStore.class).publish(events);
                Streams.of(stage).forEach(stream -> handle(stream, events));
            } finally {
                TransactionSynchronizationManager.unbindResource(source);
                TransactionSynchronizationManager.bindResource(source, holder);
                DataSourceUtils.releaseConnection(database, source);
            }
        });
        forgetTimersOfWhatEnded();
    }

    /** As the processor does with a batch, in the transaction that is open. */
    private void handle(String stream, List<DomainEventMessage<?>> events) {
        var handlers = stage.part(EventProcessingConfiguration.class)
                .eventProcessor(stream, AbstractEventProcessor.class)
                .orElseThrow()
                .eventHandlerInvoker();
        var work = new BatchingUnitOfWork<>(events);
        var result = work.executeWithResult(() -> {
            if (handlers.canHandle(work.getMessage(), Segment.ROOT_SEGMENT)) {
                handlers.handle(work.getMessage(), Segment.ROOT_SEGMENT);
            }
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    /** They would have fired long ago, in vain. */
    private void forgetTimersOfWhatEnded() {
        var waiting = new HashSet<String>();
        sheets.of("saga").removeIf(saga -> !waiting.add(saga.in("saga_type") + "/" + saga.in("saga_id")));
        sheets.of("scheduled_tasks").removeIf(timer -> {
            var instance = timer.in("task_instance").toString();
            return ((OffsetDateTime) timer.in("execution_time")).toInstant().isBefore(Instant.now())
                    && !waiting.contains(instance.substring(0, instance.indexOf('#')));
        });
    }
}
