package org.pcrm.query.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.complaint.ComplaintQueries.Duty;
import org.pcrm.api.complaint.ComplaintQueries.Overdue;
import org.pcrm.api.complaint.ComplaintQueries.OverdueInView;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.stereotype.Component;

/** Answers what the system has left undone, as far as the register knows. */
@Component
class OverdueAnswers {

    private final Wall wall;

    OverdueAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    List<Overdue> answer(OverdueInView query) {
        var moment = moment(query.duty());
        var where = undone(query.duty(), Scope.of(query.viewer()))
                .and(moment + " < :before", "before", RegisterSql.timestamp(query.before()));
        if (query.after() != null) {
            where.and("(%s, c.tracking_id) > (:afterMoment, :afterId)".formatted(moment))
                    .with("afterMoment", RegisterSql.timestamp(query.after().at()))
                    .with("afterId", query.after().trackingId());
        }
        return wall.read(
                query.viewer(),
                jdbc -> jdbc.sql("SELECT c.tracking_id, %s AS at FROM complaint c WHERE %s ORDER BY 2, 1 LIMIT %d"
                                .formatted(moment, where.sql(), query.limit()))
                        .params(where.parameters())
                        .query(OverdueAnswers::overdue)
                        .list());
    }

    private static String moment(Duty duty) {
        return switch (duty) {
            case ESCALATION -> "c.due_at";
            case CLOSING -> "c.closes_at";
        };
    }

    /** In the words of the indexes on running clocks and on what waits to be closed. */
    private static Where undone(Duty duty, Where where) {
        return switch (duty) {
            case ESCALATION ->
                where.and("c.resolved_at IS NULL")
                        .and("c.duplicate_of IS NULL")
                        .and("c.breached_at IS NULL OR c.escalation_owed");
            case CLOSING -> where.and("c.closes_at IS NOT NULL");
        };
    }

    private static Overdue overdue(ResultSet row, int number) throws SQLException {
        return new Overdue(
                row.getString("tracking_id"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
