package org.pcrm.app.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.serialization.Serializer;
import org.pcrm.api.actor.Stamp;
import org.pcrm.app.storage.KeyVault;

/**
 * The event store's table: readable JSON, personal parts sealed, and real columns for what auditors ask by.
 *
 * <p>There are no snapshots: a complaint has some ten events, and reading them costs less than looking for one.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_id")
            .typeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence_number")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("action")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private static final String APPEND = """
            INSERT INTO domain_event (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, action,
                                      revision, payload, metadata, tenant_id, actor_id, actor_role, correlation_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?)""";

    private final KeyVault vault;

    PostgresEventStorageEngine(Builder builder, KeyVault vault) {
        super(builder);
        this.vault = vault;
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement(APPEND);
        for (var event : events) {
            bind(statement, asDomainEvent(event), serializer);
            statement.addBatch();
        }
        return statement;
    }

    private void bind(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var stamp = event.getMetaData();
        var tenantId = uuid(stamp, Stamp.TENANT);
        var sealed = vault.seal(
                tenantId, event.getAggregateIdentifier(), event.getSequenceNumber() == 0, event.getPayload());
        var payload = serializer.serialize(sealed, String.class);
        statement.setObject(1, UUID.fromString(event.getIdentifier()));
        statement.setString(2, event.getType());
        statement.setString(3, event.getAggregateIdentifier());
        statement.setLong(4, event.getSequenceNumber());
        statement.setObject(5, event.getTimestamp().atOffset(ZoneOffset.UTC));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, serializer.serialize(stamp, String.class).getData());
        statement.setObject(10, tenantId);
        statement.setObject(11, uuid(stamp, Stamp.ACTOR));
        statement.setString(12, (String) stamp.get(Stamp.ROLE));
        statement.setString(13, (String) stamp.get(MessageOriginProvider.getDefaultTraceKey()));
    }

    private static UUID uuid(MetaData stamp, String key) {
        var value = (String) stamp.get(key);
        return value == null ? null : UUID.fromString(value);
    }

    private static DomainEventMessage<?> asDomainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new IllegalArgumentException("Only events of an aggregate are stored: " + event.getPayloadType());
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant moment) throws SQLException {
        var statement =
                connection.prepareStatement("SELECT min(global_index) - 1 FROM domain_event WHERE recorded_at >= ?");
        statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
        return statement;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
