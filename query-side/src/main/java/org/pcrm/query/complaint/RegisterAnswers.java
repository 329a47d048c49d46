package org.pcrm.query.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
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
    static final int COUNTED = 1_000;

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
        // One moment for all, as fine as the database tells times apart.
        return page(query, clock.instant().truncatedTo(ChronoUnit.MICROS), UnaryOperator.identity());
    }

    /** A page as read at a moment, narrowed further. */
    Page<ComplaintView> page(ComplaintsInView query, Instant now, UnaryOperator<Where> further) {
        var order = new Ordering(query.sort(), query.descending());
        var cursor = query.cursor() == null ? null : Cursor.read(query.cursor(), query.sort(), query.descending());
        return wall.read(query.viewer(), jdbc -> {
            var where = further.apply(Narrowed.to(query.viewer(), query.filter(), now));
            int found = RegisterSql.count(jdbc, where, COUNTED + 1);
            var rest = cursor == null ? where : order.after(cursor, where);
            return page(
                    query,
                    jdbc,
                    RegisterSql.read(jdbc, rest, order, query.limit() + 1).list(),
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
}
