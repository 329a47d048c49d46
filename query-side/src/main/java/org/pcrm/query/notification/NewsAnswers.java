package org.pcrm.query.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.notification.NotificationQueries.Newest;
import org.pcrm.api.notification.NotificationQueries.NewestInView;
import org.pcrm.api.notification.NotificationQueries.Notice;
import org.pcrm.api.notification.NotificationQueries.NoticesNamed;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.stereotype.Component;

/** Answers the program itself: what to tell at this moment, and how far a reader has got. */
@Component
class NewsAnswers {

    /** With a minute that is told notice by notice: an event may be recorded earlier than another and commit later. */
    private static final String NEWEST = """
            WITH newest AS (SELECT n.tenant_id, max(n.at) - interval '1 minute' AS before
                            FROM notification n WHERE %s GROUP BY n.tenant_id)
            SELECT newest.tenant_id, newest.before,
                   (SELECT array_agg(n.notice_id) FROM notification n
                    WHERE n.tenant_id = newest.tenant_id AND n.at > newest.before AND %s) AS lately
            FROM newest""";

    private final Wall wall;
    private final Clock clock;

    NewsAnswers(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    @QueryHandler
    List<Notice> answer(NoticesNamed query) {
        var where = Where.inOfficeOf(query.viewer(), "n")
                .and("n.notice_id IN (:ids)")
                .with("ids", query.noticeIds());
        return wall.read(
                query.viewer(),
                jdbc -> jdbc
                        .sql("SELECT %s FROM notification n WHERE %s ORDER BY n.at"
                                .formatted(NoticeRow.TABLE.columns("n"), where.sql()))
                        .params(where.parameters())
                        .query(NoticeRow.TABLE)
                        .stream()
                        .map(NoticeRow::notice)
                        .toList());
    }

    @QueryHandler
    List<Newest> answer(NewestInView query) {
        var where = NoticeSql.addressedTo(query.viewer(), clock.instant());
        return wall.read(
                query.viewer(),
                jdbc -> jdbc.sql(NEWEST.formatted(where.sql(), where.sql()))
                        .params(where.parameters())
                        .query(NewsAnswers::newest)
                        .list());
    }

    private static Newest newest(ResultSet row, int number) throws SQLException {
        return new Newest(
                row.getObject("tenant_id", UUID.class),
                row.getObject("before", OffsetDateTime.class).toInstant(),
                List.of((UUID[]) row.getArray("lately").getArray()));
    }
}
