package org.pcrm.query.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.audit.AuditQueries.AuditFilter;
import org.pcrm.api.audit.Entity;
import org.pcrm.query.wall.Where;

/**
 * Finds records in SQL over the alias {@code e}, by one index whatever is combined: the first of each stream or of each
 * action, of which the first of all are taken. So nothing is walked that is not shown, but for what lies within a minute
 * of the bounds in time.
 */
record AuditSql(String from, Map<String, Object> parameters) {

    private static final String NEWEST = "ORDER BY e.global_index DESC";
    private static final String IN_ORDER = "ORDER BY e.global_index";

    /** A record is stored at most so long before or after the moment stamped on it by any process's clock. */
    private static final String SLACK = "interval '1 minute'";

    /** The newest before a place in the store. */
    static AuditSql before(long index, Viewer viewer, AuditFilter filter, int limit) {
        var where = narrowed(viewer, filter).and("e.global_index < :index", "index", index);
        return of(where, filter, NEWEST, limit);
    }

    /** The oldest after a place in the store. */
    static AuditSql after(long index, Viewer viewer, AuditFilter filter, int limit) {
        var where = narrowed(viewer, filter).and("e.global_index > :index", "index", index);
        return of(where, filter, IN_ORDER, limit);
    }

    private static AuditSql of(Where where, AuditFilter filter, String order, int limit) {
        var taken = order + " LIMIT " + limit;
        var each = each(filter);
        if (each == null) {
            return new AuditSql("domain_event e WHERE " + where.sql() + " " + taken, where.parameters());
        }
        each.with(where);
        var first = "SELECT e.global_index FROM domain_event e WHERE e.%s = each.one AND %s %s"
                .formatted(each.column(), where.sql(), taken);
        // Only where they stand at first: most are dropped again, and rows are wide.
        return new AuditSql("""
                (SELECT e.global_index FROM unnest(CAST(:each AS text[])) AS each (one), LATERAL (%s) e %s) first
                JOIN domain_event e USING (global_index) %s""".formatted(first, taken, order), where.parameters());
    }

    private static Where narrowed(Viewer viewer, AuditFilter filter) {
        var where = Where.inOfficeOf(viewer, "e")
                .and("e.actor_id = :actor", "actor", filter.actorId())
                .and("e.recorded_at >= :since", "since", timestamp(filter.from()))
                .and("e.recorded_at < :until", "until", timestamp(filter.to()));
        if (filter.from() != null) {
            where.and("e.global_index >= (SELECT position_at(:since - " + SLACK + "))");
        }
        if (filter.to() != null) {
            where.and("e.global_index < (SELECT position_at(:until + " + SLACK + "))");
        }
        if (filter.entityId() != null) {
            where.and("e.action IN (:actions)", "actions", actions(filter));
        }
        return where;
    }

    /** By which equal values the store is asked; {@code null} where one index gives the order by itself. */
    private static Each each(AuditFilter filter) {
        if (filter.entityId() != null) {
            return new Each("aggregate_id", Entity.streamsOf(filter.entityId()));
        }
        var actions = actions(filter);
        if (actions == null && filter.actorId() != null) {
            return new Each("action", Entity.allActions());
        }
        return actions == null ? null : new Each("action", actions);
    }

    /** {@code null} for all. */
    private static List<String> actions(AuditFilter filter) {
        if (filter.action() != null) {
            return List.of(filter.action());
        }
        return filter.entityType() == null ? null : filter.entityType().actions();
    }

    private static OffsetDateTime timestamp(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private record Each(String column, List<String> values) {

        void with(Where where) {
            where.with("each", values.toArray(String[]::new));
        }
    }
}
