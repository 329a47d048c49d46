package org.pcrm.app.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.audit.AuditQueries.AuditEntry;
import org.pcrm.api.audit.Entity;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;

/** One record in a file of the trail: the exact data. What held before stands in the lines before. */
record AuditLine(
        UUID id,
        Instant at,
        Instant happenedAt,
        String tenant,
        ActorView actor,
        String action,
        Entity entityType,
        String entityId,
        long position,
        String correlationId,
        String causedBy,
        String address,
        Map<String, Object> details) {

    static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                entry.id(),
                entry.at(),
                entry.happenedAt(),
                entry.tenant() == null ? null : entry.tenant().slug(),
                entry.actor(),
                entry.action(),
                entry.entityType(),
                entry.entityId(),
                entry.position(),
                entry.correlationId(),
                entry.causedBy(),
                entry.address(),
                entry.details());
    }
}
