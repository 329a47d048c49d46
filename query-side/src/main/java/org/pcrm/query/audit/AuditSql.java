package org.pcrm.query.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.audit.AuditQueries.AuditFilter;
import org.pcrm.api.audit.Entity;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds records in SQL over the alias {@code e}, by one index whatever is combined: the first of each stream or of each
 * action, of which the first of all are taken. So nothing is walked that is not shown, but for what lies within a minute
 * of the bounds in time.
 */
record AuditSql(String from, Map<String, Object> parameters) {

    private static final String NEWEST = "ORDER BY e.global_index DESC";
    private static final String IN_ORDER = "ORDER BY e.global_index";

    /** A record is stored at most so long before or after the moment stamped on it by any process's clock. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    /** The newest before a place in the store. */
    static AuditSql before(JdbcClient jdbc, long index, Viewer viewer, AuditFilter filter, int limit) {
        var where = narrowed(jdbc, viewer, filter).and("e.global_index < :index", "index", index);
        return of(where, filter, NEWEST, limit);
    }

    /** The oldest after a place in the store. */
    static AuditSql after(JdbcClient jdbc, long index, Viewer viewer, AuditFilter filter, int limit) {
        var where = narrowed(jdbc, viewer, filter).and("e.global_index > :index", "index", index);
        return of(where, filter, IN_ORDER, limit);
    }

    private static AuditSql of(Where where, AuditFilter filter, String order, int limit) {
        var taken = order + " LIMIT " + limit;
        var each = each(filter);
        if (each == null) {
            return new AuditSql("domain_event e WHERE " + where.sql() + " " + taken, where.parameters());
        }
        each.with(where);
        var first = "SELECT e.global_index FROM domain_event e WHERE %s AND %s %s LIMIT %d"
                .formatted(each.condition(), where.sql(), each.ordered(order), limit);
        // Only where they stand at first: most are dropped again, and rows are wide.
        return new AuditSql("""
                (SELECT e.global_index FROM unnest(CAST(:each AS text[])) AS each (one), LATERAL (%s) e %s) first
                JOIN domain_event e USING (global_index) %s""".formatted(first, taken, order), where.parameters());
    }

    private static Where narrowed(JdbcClient jdbc, Viewer viewer, AuditFilter filter) {
        var where = Where.inOfficeOf(viewer, "e")
                .and("e.actor_id = :actor", "actor", filter.actorId())
                .and("e.recorded_at >= :since", "since", timestamp(filter.from()))
                .and("e.recorded_at < :until", "until", timestamp(filter.to()));
        // As numbers, for the planner to know how much lies between them.
        if (filter.from() != null) {
            where.and(
                    "e.global_index >= :first",
                    "first",
                    place(jdbc, filter.from().minus(SLACK)));
        }
        if (filter.to() != null) {
            where.and("e.global_index < :end", "end", place(jdbc, filter.to().plus(SLACK)));
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

    private static long place(JdbcClient jdbc, Instant moment) {
        return jdbc.sql("SELECT position_at(:moment)")
                .param("moment", timestamp(moment))
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime timestamp(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private record Each(String column, List<String> values) {

        /**
         * For actions as a range of one: were they equal, the planner could take the order from the primary key as well,
         * and, where bounds in time are said too, it does: then it walks the store for what is rare.
         */
        String condition() {
            return isAction() ? "e.action BETWEEN each.one AND each.one" : "e." + column + " = each.one";
        }

        /** The same order in all that has one value; for actions in the words that only an index of actions answers. */
        String ordered(String order) {
            var action = order.equals(NEWEST) ? "e.action DESC, " : "e.action, ";
            return isAction() ? order.replace("e.global_index", action + "e.global_index") : order;
        }

        private boolean isAction() {
            return column.equals("action");
        }

        void with(Where where) {
            where.with("each", values.toArray(String[]::new));
        }
    }
}
