package org.pcrm.query.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers pages of the register. */
@Component
class RegisterAnswers {

    /** Up to here a total is exact; counting on would cost more than anybody gains. */
    private static final int COUNTED = 1_000;

    private final Wall wall;
    private final Clock clock;

    RegisterAnswers(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    /** Returns the plain type, because Axon finds a handler by the class alone. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(ComplaintsInView query) {
        var order = new Ordering(query.sort(), query.descending());
        var cursor = query.cursor() == null ? null : Cursor.read(query.cursor(), query.sort(), query.descending());
        // One moment for all, as fine as the database tells times apart.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return wall.read(query.viewer(), jdbc -> {
            int found = RegisterSql.count(jdbc, matching(query, now), COUNTED + 1);
            var where = cursor == null ? matching(query, now) : order.after(cursor, matching(query, now));
            return page(
                    query,
                    jdbc,
                    RegisterSql.read(jdbc, where, order, query.limit() + 1).list(),
                    found,
                    now);
        });
    }

    private Page<ComplaintView> page(
            ComplaintsInView query, JdbcClient jdbc, List<NamedComplaint> found, int total, Instant now) {
        var items = found.subList(0, Math.min(found.size(), query.limit()));
        var next = found.size() > query.limit()
                ? Cursor.after(items.getLast().row(), query.sort(), query.descending())
                        .encoded()
                : null;
        var likenesses = Likenesses.of(jdbc, query.viewer(), items);
        return new Page<>(
                items.stream().map(item -> item.view(null, likenesses, now)).toList(),
                next,
                Math.min(total, COUNTED),
                total > COUNTED);
    }

    private static Where matching(ComplaintsInView query, Instant now) {
        var filter = query.filter();
        var where = Scope.of(query.viewer())
                .and("c.status IN (:status)", "status", names(filter.status()))
                .and("c.priority IN (:priority)", "priority", names(filter.priority()))
                .and("c.category = :category", "category", filter.category())
                .and("c.department_id = :inDepartment", "inDepartment", filter.departmentId())
                .and("c.officer_id = :officer", "officer", filter.officerId())
                .and("c.filed_at >= :filedFrom", "filedFrom", RegisterSql.timestamp(filter.filedFrom()))
                .and("c.filed_at < :filedTo", "filedTo", RegisterSql.timestamp(filter.filedTo()))
                .and("c.needs_review = :needsReview", "needsReview", filter.needsReview());
        var reading =
                switch (filter.duplicates()) {
                    case null -> SlaReading.NOW;
                    case suspected -> SlaReading.NOW;
                    case confirmed -> SlaReading.STANDING;
                    case included -> SlaReading.EITHER;
                };
        return SlaReading.among(filter.sla(), reading, now, repeating(filter.duplicates(), where));
    }

    /** What follows another complaint is nobody's work, and in no list unless it is asked for. */
    private static Where repeating(Repeating duplicates, Where where) {
        return switch (duplicates) {
            case null -> where.and("c.duplicate_of IS NULL");
            case suspected -> where.and("c.duplicate_of IS NULL").and("""
                                EXISTS (SELECT 1 FROM duplicate_pair p
                                        WHERE p.tracking_id = c.tracking_id AND p.state = 'SUSPECTED')""");
            case confirmed -> where.and("c.duplicate_of IS NOT NULL");
            case included -> where;
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants == null
                ? List.of()
                : constants.stream().map(Enum::name).toList();
    }
}
