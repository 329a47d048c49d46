package org.pcrm.query.fold;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Which aggregates a unit of work is about. */
final class BatchKeys {

    private BatchKeys() {}

    /** The identifiers of all aggregates in the batch, each once. */
    static List<String> of(UnitOfWork<?> unit) {
        return messages(unit)
                .filter(DomainEventMessage.class::isInstance)
                .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                .distinct()
                .toList();
    }

    private static Stream<? extends Message<?>> messages(UnitOfWork<?> unit) {
        return unit instanceof BatchingUnitOfWork<?> batch
                ? ((Collection<? extends Message<?>>) batch.getMessages()).stream()
                : Stream.of(unit.getMessage());
    }
}
