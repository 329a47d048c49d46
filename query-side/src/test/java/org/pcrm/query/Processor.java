package org.pcrm.query;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Delivers batches as Axon's streaming processors do: one unit of work and transaction, failures to dead letters. */
public final class Processor {

    private final TransactionManager transactions;
    private final InMemorySequencedDeadLetterQueue<EventMessage<?>> dead =
            InMemorySequencedDeadLetterQueue.defaultQueue();
    private final DeadLetteringEventHandlerInvoker invoker;

    /** One that brings events to these. */
    public Processor(List<?> projections, DataSource write) {
        transactions = transactionsOn(write);
        invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(projections)
                .queue(dead)
                .transactionManager(transactions)
                .build();
    }

    /** Delivers a batch; fails as a whole when it cannot be committed. */
    public void deliver(List<DomainEventMessage<?>> batch) {
        var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(batch);
        unit.attachTransaction(transactions);
        var result = unit.executeWithResult(() -> {
            invoker.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
            return null;
        });
        if (result.isExceptional()) {
            throw new BatchFailed(result.exceptionResult());
        }
    }

    /** Tries the dead letters again, sequence by sequence, until one fails or none is left. */
    public boolean retryDeadLetters() {
        return invoker.processAny();
    }

    /** What was set aside, in the words of the exceptions. */
    public List<String> deadLetters() {
        var causes = new ArrayList<String>();
        dead.deadLetters()
                .forEach(sequence -> sequence.forEach(letter ->
                        causes.add(letter.message().getPayload().getClass().getSimpleName()
                                + letter.cause()
                                        .map(cause -> ": " + cause.message())
                                        .orElse(""))));
        return causes;
    }

    private static TransactionManager transactionsOn(DataSource write) {
        var manager = new DataSourceTransactionManager(write);
        return () -> {
            var status = manager.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    manager.commit(status);
                }

                @Override
                public void rollback() {
                    manager.rollback(status);
                }
            };
        };
    }

    /** A batch that was rolled back. */
    public static final class BatchFailed extends RuntimeException {
        BatchFailed(Throwable cause) {
            super(cause);
        }
    }
}
