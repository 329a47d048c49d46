package org.pcrm.query.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads events as they are today, whatever form they were stored in. */
@Component
class StoredEvents {

    private static final String OF_AGGREGATE = """
            SELECT global_index, event_id::text, aggregate_type, aggregate_id, sequence_number, recorded_at, action,
                   revision, payload::text, metadata::text
            FROM domain_event WHERE aggregate_id = :id ORDER BY sequence_number""";

    private final Serializer serializer;
    private final EventUpcaster upcaster;

    StoredEvents(@Qualifier("eventSerializer") Serializer serializer, ObjectProvider<EventUpcasterChain> upcasters) {
        this.serializer = serializer;
        this.upcaster = upcasters.getIfAvailable(EventUpcasterChain::new);
    }

    /** All events of an aggregate, oldest first; their personal parts are still sealed. */
    List<DomainEventMessage<?>> of(JdbcClient jdbc, String aggregateId) {
        var entries = jdbc.sql(OF_AGGREGATE)
                .param("id", aggregateId)
                .query(StoredEvents::entry)
                .list();
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
