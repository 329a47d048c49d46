package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcrm.api.actor.Viewer;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Findings of one text in SQL. The alias {@code s} is what complaints are found by, {@code c} the register; what the viewer
 * does not see and the filter does not pass counts as not found.
 */
final class SearchSql {

    /** So many are ranked, and sorted by anything but time. */
    private static final int NEWEST = 1_000;

    private static final String FOUND = "complaint_found s JOIN complaint c ON c.tracking_id = s.tracking_id";
    private static final String NEWEST_FIRST = "ORDER BY s.filed_at DESC, s.tracking_id DESC";
    private static final String AFTER = " AND (s.filed_at, s.tracking_id) < (:afterTime, :afterId)";
    private static final String TEXT = "s.words @@ to_tsquery('hindi', :words)";

    private final Map<Tier, String> meanings = new EnumMap<>(Tier.class);
    private final Where narrowed;

    SearchSql(SearchText text, Viewer viewer, Where narrowed, Instant asOf) {
        // Both walls' conditions on both tables: each can be the one that is read first.
        this.narrowed = narrowed.with("asOf", RegisterSql.timestamp(asOf)).and("s.filed_at <= :asOf");
        if (!viewer.seesAllOffices() && viewer.tenantId() != null) {
            narrowed.and("s.tenant_id = :tenant", "tenant", viewer.tenantId());
        }
        means(Tier.EXACT, text.trackingId(), "exactId", "s.tracking_id = :exactId");
        means(Tier.EXACT, text.phone(), "phone", "s.digits = :phone");
        means(Tier.PART, text.beginningOfId().map(id -> id + "%"), "beginning", "s.tracking_id LIKE :beginning");
        means(Tier.PART, text.partOfId().map(part -> "%" + part + "%"), "part", "s.code LIKE :part");
        means(Tier.NAME, text.words(), "words", "s.names @@ to_tsquery('simple', :words)");
        means(Tier.RANKED, text.words(), "words", TEXT);
    }

    /** Whether the text can mean anything. */
    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** How many are found, counted no further than {@code atMost}. */
    int count(JdbcClient jdbc, int atMost) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s AND (%s) LIMIT %d) counted"
                        .formatted(FOUND, narrowed.sql(), anything(), atMost))
                .params(narrowed.parameters())
                .query(Integer.class)
                .single();
    }

    /** Narrows a list of the register to the newest thousand findings. */
    Where newest(Where where) {
        narrowed.parameters().forEach(where::with);
        return where.and("c.tracking_id IN (SELECT s.tracking_id FROM %s WHERE %s AND (%s) %s LIMIT %d)"
                .formatted(FOUND, narrowed.sql(), anything(), NEWEST_FIRST, NEWEST));
    }

    /** The best findings, or those after one of them. */
    List<Finding> best(JdbcClient jdbc, Finding after, int limit) {
        if (after != null) {
            narrowed.with("afterRank", after.rank())
                    .with("afterTime", RegisterSql.timestamp(after.filedAt()))
                    .with("afterId", after.trackingId());
        }
        // Each is asked only when those before it do not fill the page.
        var tiers = new ArrayList<String>();
        for (var tier : Tier.values()) {
            var from = after == null ? 1 : tier.compareTo(after.tier());
            if (from >= 0 && meanings.containsKey(tier == Tier.OLDER ? Tier.RANKED : tier)) {
                tiers.add("(" + tier(tier, from == 0, limit) + ")");
            }
        }
        return jdbc.sql("SELECT * FROM (%s) found LIMIT %d".formatted(String.join(" UNION ALL ", tiers), limit))
                .params(narrowed.parameters())
                .query(Finding::read)
                .list();
    }

    private String tier(Tier tier, boolean begun, int limit) {
        return switch (tier) {
            case EXACT, PART ->
                // Few are meant: left to choose, the database looks for them from the newest on, through all there are.
                "SELECT * FROM (%s OFFSET 0) few ORDER BY filed_at DESC, tracking_id DESC LIMIT %d"
                        .formatted(unordered(tier, tier, "0::real", begun ? AFTER : ""), limit);
            case NAME -> read(tier, tier, "0::real", begun ? AFTER : "") + " LIMIT " + limit;
            case RANKED ->
                "SELECT * FROM (%s LIMIT %d) newest %s ORDER BY rank DESC, filed_at DESC, tracking_id DESC LIMIT %d"
                        .formatted(
                                read(tier, tier, "ts_rank(s.words, to_tsquery('hindi', :words))", ""),
                                NEWEST,
                                begun
                                        ? "WHERE (rank, filed_at, tracking_id)"
                                                + " < (CAST(:afterRank AS real), :afterTime, :afterId)"
                                        : "",
                                limit);
            case OLDER ->
                begun
                        ? read(tier, Tier.RANKED, "0::real", AFTER) + " LIMIT " + limit
                        : read(tier, Tier.RANKED, "0::real", "") + " OFFSET %d LIMIT %d".formatted(NEWEST, limit);
        };
    }

    /** Those of a tier that are of none before it, the newest first. */
    private String read(Tier tier, Tier meaning, String rank, String after) {
        return unordered(tier, meaning, rank, after) + " " + NEWEST_FIRST;
    }

    private String unordered(Tier tier, Tier meaning, String rank, String after) {
        var others = new StringBuilder();
        meanings.forEach((earlier, condition) -> {
            if (earlier.compareTo(meaning) < 0) {
                others.append(" AND (").append(condition).append(") IS NOT TRUE");
            }
        });
        return "SELECT '%s' AS tier, %s AS rank, s.filed_at, s.tracking_id FROM %s WHERE %s AND (%s)%s%s"
                .formatted(tier, rank, FOUND, narrowed.sql(), meanings.get(meaning), others, after);
    }

    private String anything() {
        return String.join(" OR ", meanings.values());
    }

    private void means(Tier tier, Optional<String> meant, String parameter, String condition) {
        meant.ifPresent(value -> {
            narrowed.with(parameter, value);
            meanings.merge(tier, condition, (one, other) -> one + " OR " + other);
        });
    }
}
