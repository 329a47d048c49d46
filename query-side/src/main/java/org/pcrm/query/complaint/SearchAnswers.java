package org.pcrm.query.complaint;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is found by a text. */
@Component
class SearchAnswers {

    private static final Page<ComplaintView> NOTHING = new Page<>(List.of(), null, 0, false);

    private final Wall wall;
    private final RegisterAnswers register;
    private final Clock clock;

    SearchAnswers(Wall wall, RegisterAnswers register, Clock clock) {
        this.wall = wall;
        this.register = register;
        this.clock = clock;
    }

    /** Returns the plain type, because Axon finds a handler by the class alone. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(ComplaintsFound query) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return query.sort() == null ? best(query, now) : sorted(query, now);
    }

    private Page<ComplaintView> best(ComplaintsFound query, Instant now) {
        var cursor = query.cursor() == null ? null : SearchCursor.read(query.cursor());
        var asOf = cursor == null ? now : cursor.asOf();
        var sql = sql(query, now, asOf);
        if (sql.isEmpty()) {
            return NOTHING;
        }
        return wall.read(query.viewer(), jdbc -> {
            int total = sql.count(jdbc, RegisterAnswers.COUNTED + 1);
            var found = sql.best(jdbc, cursor == null ? null : cursor.last(), query.limit() + 1);
            var shown = found.subList(0, Math.min(found.size(), query.limit()));
            return new Page<>(
                    views(jdbc, query, shown, now),
                    found.size() > shown.size() ? new SearchCursor(asOf, shown.getLast()).encoded() : null,
                    Math.min(total, RegisterAnswers.COUNTED),
                    total > RegisterAnswers.COUNTED);
        });
    }

    private Page<ComplaintView> sorted(ComplaintsFound query, Instant now) {
        var sql = sql(query, now, now);
        if (sql.isEmpty()) {
            return NOTHING;
        }
        var list = new ComplaintsInView(
                query.viewer(), query.filter(), query.sort(), query.descending(), query.limit(), query.cursor());
        return register.page(list, now, sql::newest);
    }

    private static List<ComplaintView> views(JdbcClient jdbc, ComplaintsFound query, List<Finding> shown, Instant now) {
        var ids = shown.stream().map(Finding::trackingId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = RegisterSql.read(jdbc, Scope.of(query.viewer()).and("c.tracking_id IN (:found)", "found", ids))
                .list();
        var likenesses = Likenesses.of(jdbc, query.viewer(), rows);
        var views = rows.stream()
                .collect(toMap(found -> found.row().trackingId(), found -> found.view(null, likenesses, now)));
        // One may have left the viewer's scope between the two statements.
        return ids.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    private static SearchSql sql(ComplaintsFound query, Instant now, Instant asOf) {
        return new SearchSql(
                new SearchText(query.text()), query.viewer(), Narrowed.to(query.viewer(), query.filter(), now), asOf);
    }
}
