package org.pcrm.query.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.duplicate.Resemblance;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.query.duplicate.Candidates.Alike;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which complaints are like another one, or like what somebody is about to tell. */
@Component
class SimilarAnswers {

    /** A pair is of use while there are few of them: beyond, the same problem was told so often that everybody knows. */
    private static final int MOST_PAIRS = 10;

    /** What somebody is still writing says less than a whole complaint. */
    private static final double SHOWN = 0.5;

    private static final int MOST_SHOWN = 5;
    private static final int LOOKED_AT = 50;

    private static final String OPEN = """
            SELECT c.tracking_id, c.category, c.status, c.filed_at, c.due_at FROM complaint c
            WHERE %s AND c.tracking_id IN (:ids) AND c.resolved_at IS NULL AND c.duplicate_of IS NULL""";

    private final Wall wall;
    private final Clock clock;

    SimilarAnswers(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    @QueryHandler
    Optional<Pairs> answer(DuplicatesOf query) {
        return wall.read(
                query.viewer(),
                jdbc -> own(jdbc, query)
                        .map(own -> new Pairs(pairs(jdbc, query.viewer().tenantId(), own))));
    }

    @QueryHandler
    List<SimilarView> answer(SimilarInView query) {
        var telling = Telling.of(query.text(), query.category(), query.place(), clock.instant());
        return wall.read(query.viewer(), jdbc -> {
            var alike = Candidates.of(jdbc, query.viewer().tenantId(), null, telling, SHOWN).stream()
                    .limit(LOOKED_AT)
                    .toList();
            return alike.isEmpty() ? List.of() : open(jdbc, query, alike);
        });
    }

    private static Optional<Compared> own(JdbcClient jdbc, DuplicatesOf query) {
        var where = Where.inOfficeOf(query.viewer(), "c").and("c.tracking_id = :id", "id", query.trackingId());
        return jdbc.sql("SELECT %s FROM similar_complaint c WHERE %s"
                        .formatted(Compared.TABLE.columns("c"), where.sql()))
                .params(where.parameters())
                .query(Compared.TABLE)
                .optional();
    }

    private static List<Pair> pairs(JdbcClient jdbc, UUID office, Compared own) {
        return Candidates.of(jdbc, office, own.trackingId(), own.told().telling(), Resemblance.SUSPECTED).stream()
                .limit(MOST_PAIRS)
                .map(alike -> pair(own, alike))
                .toList();
    }

    private static Pair pair(Compared own, Alike alike) {
        var isLater = Comparator.comparing((Compared row) -> row.told().filedAt())
                        .thenComparing(Compared::trackingId)
                        .compare(own, alike.row())
                > 0;
        var other = alike.row().trackingId();
        return isLater
                ? new Pair(own.trackingId(), other, alike.score())
                : new Pair(other, own.trackingId(), alike.score());
    }

    private static List<SimilarView> open(JdbcClient jdbc, SimilarInView query, List<Alike> alike) {
        var scores =
                alike.stream().collect(Collectors.toMap(found -> found.row().trackingId(), Alike::score));
        var where = Where.inOfficeOf(query.viewer(), "c").with("ids", scores.keySet());
        return jdbc
                .sql(OPEN.formatted(where.sql()))
                .params(where.parameters())
                .query((row, number) -> view(row, scores))
                .stream()
                .sorted(Comparator.comparingDouble(SimilarView::score)
                        .reversed()
                        .thenComparing(SimilarView::filedAt))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static SimilarView view(ResultSet row, Map<String, Double> scores) throws SQLException {
        return new SimilarView(
                row.getString("category"),
                Status.valueOf(row.getString("status")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                scores.get(row.getString("tracking_id")));
    }
}
