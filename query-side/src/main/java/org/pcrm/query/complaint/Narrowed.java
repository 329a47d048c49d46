package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Filter;
import org.pcrm.api.complaint.ComplaintQueries.Repeating;
import org.pcrm.query.wall.Where;

/** The register as far as a viewer's scope and a filter reach, in SQL over the alias {@code c}. */
final class Narrowed {

    private Narrowed() {}

    /** What is in scope and passes the filter at the moment. */
    static Where to(Viewer viewer, Filter filter, Instant now) {
        var where = Scope.of(viewer)
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
