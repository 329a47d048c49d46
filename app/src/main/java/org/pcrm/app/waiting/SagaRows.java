package org.pcrm.app.waiting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps sagas that are associated with one aggregate each, under its identity: one row, no table of associations. A batch
 * of events costs one statement to read all its sagas and one to write them. Rows are locked until the transaction ends,
 * so that a timer in one process and an event in another cannot overwrite each other.
 */
@Component
class SagaRows implements SagaStore<Object> {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    SagaRows(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public Set<String> findSagas(Class<?> type, AssociationValue association) {
        return batch(type).state(association.getValue()) == null ? Set.of() : Set.of(association.getValue());
    }

    @Override
    public <S> Entry<S> loadSaga(Class<S> type, String id) {
        var state = batch(type).state(id);
        return state == null ? null : new Loaded<>(type.cast(read(type, state)), Sagas.associations(id));
    }

    @Override
    public void insertSaga(Class<?> type, String id, Object saga, Set<AssociationValue> associations) {
        batch(type).set(id, serializer.serialize(saga, String.class).getData());
    }

    @Override
    public void updateSaga(Class<?> type, String id, Object saga, AssociationValues associations) {
        batch(type).set(id, serializer.serialize(saga, String.class).getData());
    }

    @Override
    public void deleteSaga(Class<?> type, String id, Set<AssociationValue> associations) {
        batch(type).set(id, null);
    }

    private Object read(Class<?> type, String state) {
        return serializer.deserialize(new SimpleSerializedObject<>(state, String.class, type.getName(), null));
    }

    private Batch batch(Class<?> type) {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource("sagas " + type.getName(), key -> new Batch(type.getSimpleName()));
    }

    /** What one unit of work has read and changed; a state of {@code null} means that there is no such saga. */
    private final class Batch {

        private final String type;
        private final Map<String, String> stored = new HashMap<>();
        private final Map<String, String> changed = new HashMap<>();
        private int asked;
        private boolean isWritten;

        Batch(String type) {
            this.type = type;
        }

        String state(String id) {
            writeBehindTheLast();
            if (!stored.containsKey(id)) {
                read(id);
            }
            return changed.containsKey(id) ? changed.get(id) : stored.get(id);
        }

        void set(String id, String state) {
            if (isWritten) {
                throw new IllegalStateException("A saga was handed over behind the last one");
            }
            changed.put(id, state);
        }

        /**
         * Sagas are handed over while the commit is prepared, message by message. Whoever asks last, and whatever is
         * handed over for that message, is followed by the one write for all.
         */
        private void writeBehindTheLast() {
            var mine = ++asked;
            CurrentUnitOfWork.get().onPrepareCommit(work -> {
                if (mine == asked) {
                    work.onPrepareCommit(last -> write());
                }
            });
        }

        private void read(String id) {
            var ids = others();
            ids.add(id);
            ids.forEach(wanted -> stored.put(wanted, null));
            jdbc.sql("""
                            SELECT saga_id, state FROM saga WHERE saga_type = ? AND saga_id = ANY (?)
                            ORDER BY saga_id FOR UPDATE""")
                    .params(type, ids.toArray(String[]::new))
                    .query((row, n) -> stored.put(row.getString("saga_id"), row.getString("state")))
                    .list();
        }

        /** The aggregates of all events in hand: their sagas will be asked for too. */
        private Set<String> others() {
            var ids = new HashSet<String>();
            UnitOfWork<?> root = CurrentUnitOfWork.get().root();
            if (root instanceof BatchingUnitOfWork<?> batch) {
                batch.getMessages().stream()
                        .filter(DomainEventMessage.class::isInstance)
                        .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                        .forEach(ids::add);
            }
            return ids;
        }

        private void write() {
            changed.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), stored.get(entry.getKey())));
            var ended = changed.entrySet().stream()
                    .filter(entry -> entry.getValue() == null)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toArray(String[]::new);
            var kept = changed.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            if (ended.length > 0) {
                jdbc.sql("DELETE FROM saga WHERE saga_type = ? AND saga_id = ANY (?)")
                        .params(type, ended)
                        .update();
            }
            if (!kept.isEmpty()) {
                jdbc.sql("""
                                INSERT INTO saga (saga_type, saga_id, state)
                                SELECT ?, id, state FROM unnest(?, ?) AS kept (id, state)
                                ON CONFLICT (saga_type, saga_id) DO UPDATE SET state = excluded.state""")
                        .params(
                                type,
                                kept.stream().map(Map.Entry::getKey).toArray(String[]::new),
                                kept.stream().map(Map.Entry::getValue).toArray(String[]::new))
                        .update();
            }
            isWritten = true;
        }
    }

    private record Loaded<S>(S saga, Set<AssociationValue> associationValues) implements Entry<S> {}
}
