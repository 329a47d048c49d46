package org.pcrm.query.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads events as they are today, whatever form they were stored in. */
@Component
public class StoredEvents {

    private static final String SELECT = """
            SELECT e.global_index, e.event_id::text, e.aggregate_type, e.aggregate_id, e.sequence_number, e.recorded_at,
                   e.action, e.revision, e.payload::text, e.metadata::text
            FROM""";

    private static final String OF_AGGREGATE =
            SELECT + " domain_event e WHERE e.aggregate_id = :id ORDER BY e.sequence_number";

    private final Serializer serializer;
    private final EventUpcaster upcaster;

    StoredEvents(@Qualifier("eventSerializer") Serializer serializer, EventUpcasterChain upcaster) {
        this.serializer = serializer;
        this.upcaster = upcaster;
    }

    /** All events of an aggregate, oldest first; their personal parts are still sealed. */
    public List<DomainEventMessage<?>> of(JdbcClient jdbc, String aggregateId) {
        return read(jdbc.sql(OF_AGGREGATE).param("id", aggregateId));
    }

    /**
     * Events as they are found.
     *
     * @param found what stands behind FROM, with {@code e} for the store, and the order
     */
    public List<DomainEventMessage<?>> found(JdbcClient jdbc, String found, Map<String, ?> parameters) {
        return read(jdbc.sql(SELECT + " " + found).params(parameters));
    }

    private List<DomainEventMessage<?>> read(JdbcClient.StatementSpec statement) {
        var entries = statement.query(StoredEvents::entry).list();
        return EventUtils.upcastAndDeserializeTrackedEvents(entries.stream(), serializer, upcaster)
                .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                .toList();
    }

    private static TrackedDomainEventData<String> entry(ResultSet result, int number) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(result.getLong("global_index")),
                new GenericDomainEventEntry<>(
                        result.getString("aggregate_type"),
                        result.getString("aggregate_id"),
                        result.getLong("sequence_number"),
                        result.getString("event_id"),
                        result.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        result.getString("action"),
                        result.getString("revision"),
                        result.getString("payload"),
                        result.getString("metadata")));
    }
}
