package org.pcrm.app.waiting;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.saga.AnnotatedSaga;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;

/** Sagas of one complaint each, whose identity is the complaint's: nothing has to be searched for. */
final class Sagas {

    private static final String ASSOCIATION = "trackingId";

    private Sagas() {}

    static Set<AssociationValue> associations(String id) {
        return Set.of(new AssociationValue(ASSOCIATION, id));
    }

    /** Leaves every event to the one segment its saga is of, where the stock one offers each event to all of them. */
    static final class Manager<T> extends AnnotatedSagaManager<T> {

        Manager(Builder<T> builder) {
            super(builder);
        }

        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return super.canHandle(event, segment) && matchesSegment(segment, aggregateOf(event));
        }

        @Override
        protected String createSagaIdentifier(Segment segment) {
            return aggregateOf(CurrentUnitOfWork.get().getMessage());
        }

        @Override
        protected boolean matchesSegment(Segment segment, String sagaId) {
            return segment.matches(new AssociationValue(ASSOCIATION, sagaId));
        }

        private static String aggregateOf(Object message) {
            return ((DomainEventMessage<?>) message).getAggregateIdentifier();
        }
    }

    /** Knows those begun in this unit of work without walking through all that are loaded. */
    static final class Repository<T> extends AnnotatedSagaRepository<T> {

        private static final String BEGUN = "sagas begun";

        Repository(Builder<T> builder) {
            super(builder);
        }

        @Override
        public Set<String> find(AssociationValue association) {
            return begun().contains(association.getValue()) ? Set.of(association.getValue()) : super.find(association);
        }

        @Override
        public AnnotatedSaga<T> doCreateInstance(String sagaIdentifier, Supplier<T> sagaFactory) {
            begun().add(sagaIdentifier);
            return super.doCreateInstance(sagaIdentifier, sagaFactory);
        }

        private static Set<String> begun() {
            return CurrentUnitOfWork.get().root().getOrComputeResource(BEGUN, key -> new HashSet<>());
        }
    }
}
