package org.pcrm.query.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.audit.AuditQueries.AuditBatch;
import org.pcrm.api.audit.AuditQueries.AuditEntry;
import org.pcrm.api.audit.AuditQueries.AuditFrom;
import org.pcrm.api.audit.AuditQueries.AuditInView;
import org.pcrm.api.audit.AuditQueries.AuditPage;
import org.pcrm.api.audit.Entity;
import org.pcrm.api.tenant.TenantQueries.OfficeName;
import org.pcrm.query.trail.StoredEvents;
import org.pcrm.query.trail.Tale;
import org.pcrm.query.trail.Tales;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers pages of the trail, and all of it batch by batch. Whoever may ask reads notes and personal data anyhow. */
@Component
class AuditAnswers {

    private final Wall wall;
    private final StoredEvents events;
    private final Tales tales;

    AuditAnswers(Wall wall, StoredEvents events, Tales tales) {
        this.wall = wall;
        this.events = events;
        this.tales = tales;
    }

    @QueryHandler
    AuditPage answer(AuditInView query) {
        var viewer = query.viewer();
        var end = query.cursor() == null ? Long.MAX_VALUE : AuditCursor.read(query.cursor(), viewer, query.filter());
        return wall.read(viewer, jdbc -> {
            var sql = AuditSql.before(jdbc, end, viewer, query.filter(), query.limit() + 1);
            var found = events.found(jdbc, sql.from(), sql.parameters());
            var shown = found.subList(0, Math.min(found.size(), query.limit()));
            var more = found.size() > query.limit();
            return new AuditPage(
                    entries(jdbc, tales.ofMany(jdbc, shown)),
                    more ? AuditCursor.of(index(shown.getLast()), viewer, query.filter()) : null);
        });
    }

    @QueryHandler
    AuditBatch answer(AuditFrom query) {
        return wall.read(query.viewer(), jdbc -> {
            var sql = AuditSql.after(jdbc, query.after(), query.viewer(), query.filter(), query.limit());
            var found = events.found(jdbc, sql.from(), sql.parameters());
            return new AuditBatch(
                    entries(jdbc, tales.ofAll(jdbc, found)), found.isEmpty() ? query.after() : index(found.getLast()));
        });
    }

    private static List<AuditEntry> entries(JdbcClient jdbc, List<Tale> tales) {
        var ids = tales.stream().map(Tale::tenantId).distinct().toArray(UUID[]::new);
        var offices = jdbc
                .sql("SELECT tenant_id, slug, name FROM office WHERE tenant_id = ANY (:ids)")
                .param("ids", ids)
                .query((row, number) -> Map.entry(
                        row.getObject("tenant_id", UUID.class),
                        new OfficeName(row.getString("slug"), row.getString("name"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return tales.stream().map(tale -> entry(tale, offices)).toList();
    }

    private static AuditEntry entry(Tale tale, Map<UUID, OfficeName> offices) {
        var message = tale.message();
        var entity = Entity.of(tale.action());
        return new AuditEntry(
                UUID.fromString(message.getIdentifier()),
                message.getTimestamp(),
                ((Event) tale.event()).at(),
                tale.tenantId() == null ? null : offices.get(tale.tenantId()),
                tale.actor(),
                tale.action(),
                entity,
                entity.idIn(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                tale.stamped(MessageOriginProvider.getDefaultTraceKey()),
                tale.stamped(MessageOriginProvider.getDefaultCorrelationKey()),
                tale.stamped(Stamp.ADDRESS),
                tale.details(),
                tale.changes(),
                tale.mentioned());
    }

    private static long index(DomainEventMessage<?> message) {
        return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }
}
