package org.pcrm.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.ComplaintQueries.Change;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** What auditors ask of the trail. */
public sealed interface AuditQueries {

    Viewer viewer();

    /**
     * A page, newest first. A cursor of another question is refused.
     *
     * @param limit 1–100
     * @param cursor where the page before ended; {@code null} for the first one
     */
    record AuditInView(Viewer viewer, AuditFilter filter, int limit, String cursor) implements AuditQueries {}

    /**
     * The next records in the order they were stored, for those who read all of them.
     *
     * @param after the {@link AuditBatch#last} of the batch before; 0 for the first one
     */
    record AuditFrom(Viewer viewer, AuditFilter filter, long after, int limit) implements AuditQueries {}

    /**
     * What the trail is narrowed to; {@code null} does not narrow.
     *
     * @param from the first moment of recording that counts
     * @param to the first that no longer does
     */
    record AuditFilter(Entity entityType, String entityId, UUID actorId, String action, Instant from, Instant to) {}

    /**
     * One record.
     *
     * @param at when it was stored, by the store's own clock
     * @param happenedAt when it happened for the people concerned
     * @param tenant {@code null} on the platform itself
     * @param position counted from 0 in the entity's history; access of staff has a history of its own
     * @param correlationId the message that began it all: the same for whatever followed from it, over sagas and timers
     * @param causedBy the message that it followed from
     * @param address of a staff member's request; {@code null} for all others
     * @param details the exact data
     * @param changes what it changed, each with before and after
     * @param names of the people and departments that the details mention by id
     */
    record AuditEntry(
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
            Map<String, Object> details,
            List<Change> changes,
            Map<UUID, String> names) {}

    /** A page; {@code nextCursor} is {@code null} on the last one. */
    record AuditPage(List<AuditEntry> items, String nextCursor) {}

    /** Records in the order they were stored, and how far that is. */
    record AuditBatch(List<AuditEntry> items, long last) {}
}
