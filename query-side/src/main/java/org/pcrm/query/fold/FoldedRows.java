package org.pcrm.query.fold;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of one unit of work while events are folded into them, sorted by key so that writers never deadlock. */
final class FoldedRows<R extends Row> {

    private final Collection<String> expected;
    private final boolean single;
    private final Function<Collection<String>, List<R>> read;
    private final Function<R, String> keyOf;
    private final SortedMap<String, R> rows = new TreeMap<>();
    private final SortedMap<String, R> touched = new TreeMap<>();
    private final Set<String> unwritten = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * An empty batch.
     *
     * @param expected the aggregates of the batch, read together at the first miss
     * @param single whether the unit of work is about one event
     */
    FoldedRows(
            Collection<String> expected,
            boolean single,
            Function<Collection<String>, List<R>> read,
            Function<R, String> keyOf) {
        this.expected = expected;
        this.single = single;
        this.read = read;
        this.keyOf = keyOf;
    }

    boolean isSingle() {
        return single;
    }

    /** The row if this batch has made or read it; else {@code null}. */
    R inMemory(String key) {
        return rows.get(key);
    }

    /** The row, read from the table together with all others of the batch if need be; {@code null}: there is none. */
    R find(String key) {
        if (!rows.containsKey(key) && !asked.contains(key)) {
            var wanted = new HashSet<>(expected);
            wanted.add(key);
            wanted.removeAll(asked);
            wanted.removeAll(rows.keySet());
            asked.addAll(wanted);
            read.apply(wanted).forEach(row -> rows.put(keyOf.apply(row), row));
        }
        return rows.get(key);
    }

    /** Takes a row that is to be written when the batch ends. */
    void changed(R row) {
        remember(row);
        unwritten.add(keyOf.apply(row));
    }

    /** Takes a row that the table has already. */
    void written(R row) {
        remember(row);
        unwritten.remove(keyOf.apply(row));
    }

    private void remember(R row) {
        rows.put(keyOf.apply(row), row);
        touched.put(keyOf.apply(row), row);
    }

    /** Rows still to be written, by key. */
    List<R> unwritten() {
        return touched.values().stream()
                .filter(row -> unwritten.contains(keyOf.apply(row)))
                .toList();
    }

    /** All rows that this batch changed, by key. */
    Collection<R> touched() {
        return List.copyOf(touched.values());
    }
}
