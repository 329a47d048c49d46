package org.pcrm.query.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.notification.NotificationQueries.*;
import org.pcrm.query.page.MomentCursor;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what somebody was told. */
@Component
class NoticeAnswers {

    /** Up to here a number is exact. */
    private static final int COUNTED = 1_000;

    /** An event may commit a little after a later one: appending takes 20 seconds at most. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Wall wall;
    private final Clock clock;

    NoticeAnswers(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    /** Returns the plain type, because Axon finds a handler by the class alone. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(NotificationsInView query) {
        var cursor = query.cursor() == null ? null : MomentCursor.read(query.cursor());
        return wall.read(query.viewer(), jdbc -> {
            int total = count(jdbc, addressed(query.viewer()));
            var where = addressed(query.viewer());
            if (cursor != null) {
                where.and("(n.at, n.notice_id) < (:cursorAt, :cursorId)")
                        .with("cursorAt", NoticeSql.timestamp(cursor.at()))
                        .with("cursorId", cursor.id());
            }
            var found = NoticeSql.views(
                            jdbc, where, " ORDER BY n.at DESC, n.notice_id DESC LIMIT " + (query.limit() + 1))
                    .list();
            return page(found, query.limit(), total);
        });
    }

    @QueryHandler
    Unread answer(UnreadInView query) {
        var unread = addressed(query.viewer()).and("NOT " + NoticeSql.IS_READ);
        int found = wall.read(query.viewer(), jdbc -> count(jdbc, unread));
        return new Unread(Math.min(found, COUNTED), found > COUNTED);
    }

    @QueryHandler
    Optional<NotificationView> answer(NotificationOf query) {
        var where = addressed(query.viewer()).and("n.notice_id = :id", "id", query.noticeId());
        return wall.read(
                query.viewer(), jdbc -> NoticeSql.views(jdbc, where, "").optional());
    }

    @QueryHandler
    List<NotificationView> answer(MissedSince query) {
        var last = answer(new NotificationOf(query.viewer(), query.noticeId()));
        if (last.isEmpty()) {
            return List.of();
        }
        var where = addressed(query.viewer())
                .and(
                        "n.at >= :since",
                        "since",
                        NoticeSql.timestamp(last.get().at().minus(OVERLAP)));
        var missed = wall.read(
                query.viewer(),
                jdbc -> NoticeSql.views(jdbc, where, " ORDER BY n.at, n.notice_id LIMIT " + (query.limit() + 1))
                        .list());
        return missed.size() > query.limit() ? List.of() : missed;
    }

    private Where addressed(Viewer viewer) {
        return NoticeSql.addressedTo(viewer, clock.instant());
    }

    private static Page<NotificationView> page(List<NotificationView> found, int limit, int total) {
        var items = found.subList(0, Math.min(found.size(), limit));
        var next = found.size() > limit
                ? new MomentCursor(items.getLast().at(), items.getLast().id()).encoded()
                : null;
        return new Page<>(items, next, Math.min(total, COUNTED), total > COUNTED);
    }

    /** Counted no further than is told. */
    private static int count(JdbcClient jdbc, Where where) {
        return jdbc.sql("SELECT count(*) FROM (%s) counted"
                        .formatted(NoticeSql.sql("1", where, " LIMIT " + (COUNTED + 1))))
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }
}
