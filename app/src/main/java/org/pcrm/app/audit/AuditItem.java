package org.pcrm.app.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.audit.AuditQueries.AuditEntry;
import org.pcrm.api.audit.Entity;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.ComplaintQueries.Change;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/**
 * One record of the trail, with its sentence.
 *
 * @param at when it was stored
 * @param happenedAt when it happened for the people concerned
 * @param correlationId the same for all that followed from one cause
 */
record AuditItem(
        UUID id,
        Instant at,
        Instant happenedAt,
        OfficeName tenant,
        ActorView actor,
        String action,
        Entity entityType,
        String entityId,
        long position,
        String correlationId,
        String causedBy,
        String address,
        String text,
        List<Change> changes,
        Map<String, Object> details) {

    static AuditItem of(AuditEntry entry, String text) {
        return new AuditItem(
                entry.id(),
                entry.at(),
                entry.happenedAt(),
                entry.tenant(),
                entry.actor(),
                entry.action(),
                entry.entityType(),
                entry.entityId(),
                entry.position(),
                entry.correlationId(),
                entry.causedBy(),
                entry.address(),
                text,
                entry.changes(),
                entry.details());
    }
}
