package org.pcrm.query.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads which notices, in SQL over the alias {@code n}; says the same as {@code Audience.reaches}. */
final class NoticeSql {

    /** Older ones are not shown; real days. */
    static final Duration KEPT = Duration.ofDays(90);

    /** What was read is noted one by one, and for all up to a moment. */
    static final String IS_READ = "(r.notice_id IS NOT NULL OR n.at <= coalesce(u.until, '-infinity'))";

    private static final String READ_BY = """
            FROM notification n
            LEFT JOIN notice_read r ON r.notice_id = n.notice_id AND r.staff_id = :viewer
            LEFT JOIN notices_read_until u ON u.tenant_id = n.tenant_id AND u.staff_id = :viewer
            WHERE\s""";

    private NoticeSql() {}

    /** What is addressed to somebody and not too old. */
    static Where addressedTo(Viewer viewer, Instant now) {
        var where = Where.inOfficeOf(viewer, "n")
                .and("n.at > :oldest", "oldest", timestamp(now.minus(KEPT)))
                .with("viewer", viewer.staffId())
                .with("department", viewer.departmentId());
        where.and("n.actor_id IS NULL OR n.actor_id <> :viewer");
        var inPerson = "n.officer_id = :viewer OR n.filed_by = :viewer";
        return switch (viewer.role()) {
            case CALL_OPERATOR -> where.and(inPerson + " OR n.operators");
            case DEPARTMENT_HEAD ->
                where.and(inPerson + " OR n.heads AND (n.department_id IS NULL OR n.department_id = :department)");
            case ADMIN -> where.and(inPerson + " OR n.administrators");
            case OFFICER, SUPER_ADMIN, CITIZEN, SYSTEM -> where.and(inPerson);
        };
    }

    /** A SELECT of what the conditions leave, beside what their reader has read. */
    static String sql(String what, Where where, String rest) {
        return "SELECT " + what + " " + READ_BY + where.sql() + rest;
    }

    /** Notices as their reader has them. */
    static JdbcClient.MappedQuerySpec<NotificationView> views(JdbcClient jdbc, Where where, String rest) {
        var columns = NoticeRow.TABLE.columns("n") + ", " + IS_READ + " AS read";
        return jdbc.sql(sql(columns, where, rest))
                .params(where.parameters())
                .query((row, number) -> NoticeRow.TABLE.mapRow(row, number).view(row.getBoolean("read")));
    }

    static OffsetDateTime timestamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
