package org.pcrm.query.complaint;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.DuplicateView;
import org.pcrm.api.complaint.DuplicateState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the complaints of an answer have to do with others, as far as the viewer may see those. */
final class Likenesses {

    /** From both sides; what nobody suspected and somebody took back is as if it had never been said. */
    private static final String PAIRS = """
            SELECT p.id, p.other, p.score, p.state, c.tracking_id IS NOT NULL AS visible
            FROM (SELECT tracking_id AS id, other_id AS other, score, state FROM duplicate_pair
                  WHERE tracking_id IN (:ids)
                  UNION ALL
                  SELECT other_id, tracking_id, score, state FROM duplicate_pair WHERE other_id IN (:ids)) p
            LEFT JOIN complaint c ON c.tracking_id = p.other AND %s
            WHERE p.state <> 'DISMISSED' OR p.score IS NOT NULL
            ORDER BY p.score DESC NULLS FIRST, p.other""";

    private static final String VISIBLE = """
            SELECT c.tracking_id FROM complaint c WHERE c.tracking_id IN (:ids) AND %s""";

    private final Map<String, List<Seen>> pairs;
    private final Collection<String> originals;

    private Likenesses(Map<String, List<Seen>> pairs, Collection<String> originals) {
        this.pairs = pairs;
        this.originals = originals;
    }

    static Likenesses of(JdbcClient jdbc, Viewer viewer, List<NamedComplaint> found) {
        var ids = found.stream().map(complaint -> complaint.row().trackingId()).toList();
        if (ids.isEmpty()) {
            return new Likenesses(Map.of(), List.of());
        }
        var scope = Scope.of(viewer).with("ids", ids);
        var pairs = jdbc.sql(PAIRS.formatted(scope.sql())).params(scope.parameters()).query(Seen::read).stream()
                .collect(groupingBy(Seen::id));
        return new Likenesses(pairs, originals(jdbc, viewer, found));
    }

    /** The same of one complaint from pairs that are at hand, not from those that are remembered now. */
    static Likenesses of(JdbcClient jdbc, Viewer viewer, NamedComplaint complaint, Collection<PairRow> pairs) {
        var id = complaint.row().trackingId();
        var others = pairs.stream().map(pair -> pair.otherThan(id)).toList();
        var visible = visible(jdbc, viewer, others);
        var seen = pairs.stream()
                .filter(pair -> pair.state() != DuplicateState.DISMISSED || pair.score() != null)
                .sorted(Comparator.comparing(PairRow::score, Comparator.nullsFirst(Comparator.reverseOrder()))
                        .thenComparing(pair -> pair.otherThan(id)))
                .map(pair -> new Seen(
                        id,
                        new DuplicateView(pair.otherThan(id), pair.score(), pair.state()),
                        visible.contains(pair.otherThan(id))))
                .toList();
        return new Likenesses(Map.of(id, seen), originals(jdbc, viewer, List.of(complaint)));
    }

    Alike of(String trackingId) {
        var seen = pairs.getOrDefault(trackingId, List.of());
        var hidden = seen.stream()
                .filter(pair -> !pair.visible() && pair.view().state() != DuplicateState.DISMISSED)
                .count();
        return new Alike(seen.stream().filter(Seen::visible).map(Seen::view).toList(), (int) hidden);
    }

    /** The original that the complaint follows; {@code null} for none, and for one that the viewer may not see. */
    String original(ComplaintRow row) {
        var original = row.original().duplicateOf();
        return original != null && originals.contains(original) ? original : null;
    }

    private static Collection<String> originals(JdbcClient jdbc, Viewer viewer, List<NamedComplaint> found) {
        var followed = found.stream()
                .map(complaint -> complaint.row().original().duplicateOf())
                .filter(original -> original != null)
                .distinct()
                .toList();
        return visible(jdbc, viewer, followed);
    }

    private static Collection<String> visible(JdbcClient jdbc, Viewer viewer, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var scope = Scope.of(viewer).with("ids", ids);
        return jdbc.sql(VISIBLE.formatted(scope.sql()))
                .params(scope.parameters())
                .query(String.class)
                .list();
    }

    /** What is like a complaint, and how many more that the viewer may not see. */
    record Alike(List<DuplicateView> visible, int hidden) {}

    private record Seen(String id, DuplicateView view, boolean visible) {

        static Seen read(ResultSet result, int number) throws SQLException {
            return new Seen(
                    result.getString("id"),
                    new DuplicateView(
                            result.getString("other"),
                            result.getObject("score", Double.class),
                            DuplicateState.valueOf(result.getString("state"))),
                    result.getBoolean("visible"));
        }
    }
}
