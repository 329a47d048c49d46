package org.pcrm.query.duplicate;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.duplicate.Resemblance;
import org.pcrm.api.duplicate.SearchKeys;
import org.pcrm.api.duplicate.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The complaints of one office that are worth comparing with another one, and how alike they are. */
final class Candidates {

    /** Of each kind: where more than this are near, the oldest are as good as any. */
    private static final int AT_MOST = 200;

    private static final String FOUND = """
            SELECT %s FROM similar_complaints(:near::bigint[], :alike::bigint[], :from, :to, :most) c""";

    private Candidates() {}

    /** Those at or above a score, the most alike first; without the complaint itself. */
    static List<Alike> of(JdbcClient jdbc, UUID office, String itself, Telling telling, double least) {
        var at = telling.filedAt().atOffset(ZoneOffset.UTC);
        return jdbc
                .sql(FOUND.formatted(SimilarRow.TABLE.columns("c")))
                .param("near", SearchKeys.near(office, telling).toArray(Long[]::new))
                .param("alike", SearchKeys.alike(office, telling).toArray(Long[]::new))
                .param("from", at.minus(Resemblance.WINDOW))
                .param("to", at.plus(Resemblance.WINDOW))
                .param("most", AT_MOST)
                .query(SimilarRow.TABLE)
                .stream()
                .filter(row -> !row.trackingId().equals(itself))
                .map(row ->
                        new Alike(row, Resemblance.of(telling, row.telling()).score()))
                .filter(alike -> alike.score() >= least)
                .sorted(Comparator.comparingDouble(Alike::score)
                        .reversed()
                        .thenComparing(alike -> alike.row().trackingId()))
                .toList();
    }

    /** One that was found. */
    record Alike(SimilarRow row, double score) {}
}
