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

    /** Of each kind, the latest: what was told long ago is seldom told again. */
    private static final int AT_MOST = 100;

    private static final String FOUND = """
            SELECT %s FROM similar_complaints(:near::integer[], :alike::integer[], :from, :to, :most) c""";

    private Candidates() {}

    /** Those at or above a score, the most alike first; without the complaint itself. */
    static List<Alike> of(JdbcClient jdbc, UUID office, String itself, Telling telling, double least) {
        var at = telling.filedAt().atOffset(ZoneOffset.UTC);
        return jdbc
                .sql(FOUND.formatted(Compared.TABLE.columns("c")))
                .param("near", SearchKeys.near(office, telling).toArray(Integer[]::new))
                .param("alike", SearchKeys.alike(office, telling).toArray(Integer[]::new))
                .param("from", at.minus(Resemblance.WINDOW))
                .param("to", at.plus(Resemblance.WINDOW))
                .param("most", AT_MOST)
                .query(Compared.TABLE)
                .stream()
                // Found by place and by what is said only when two different keys are by chance the same number.
                .distinct()
                .filter(row -> !row.trackingId().equals(itself))
                .map(row -> new Alike(
                        row, Resemblance.of(telling, row.told().telling()).score()))
                .filter(alike -> alike.score() >= least)
                .sorted(Comparator.comparingDouble(Alike::score)
                        .reversed()
                        .thenComparing(alike -> alike.row().trackingId()))
                .toList();
    }

    /** One that was found. */
    record Alike(Compared row, double score) {}
}
