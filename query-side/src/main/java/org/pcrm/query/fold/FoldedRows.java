package org.pcrm.query.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rows of one unit of work while events are folded into them. */
final class FoldedRows<R extends Row> {

    private final Collection<String> expected;
    private final boolean single;
    private final Function<Collection<String>, Map<String, R>> read;
    private final Map<String, Held<R>> rows = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** A row, and what of it was counted and written last; these are {@code null} where nothing was. */
    private static final class Held<R> {
        private R now;
        private R counted;
        private boolean touched;
        private boolean unwritten;

        private Held(R read) {
            now = read;
            counted = read;
        }
    }

    /**
     * An empty batch.
     *
     * @param expected the aggregates of the batch, read together at the first miss
     * @param single whether the unit of work is about one event
     */
    FoldedRows(Collection<String> expected, boolean single, Function<Collection<String>, Map<String, R>> read) {
        this.expected = expected;
        this.single = single;
        this.read = read;
    }

    boolean isSingle() {
        return single;
    }

    /** The row if this batch has made or read it; else {@code null}. */
    R inMemory(String key) {
        var held = rows.get(key);
        return held == null ? null : held.now;
    }

    /** The row, read from the table together with all others of the batch if need be; {@code null}: there is none. */
    R find(String key) {
        if (!rows.containsKey(key) && !asked.contains(key)) {
            var wanted = new HashSet<>(expected);
            wanted.add(key);
            wanted.removeAll(asked);
            wanted.removeAll(rows.keySet());
            asked.addAll(wanted);
            read.apply(wanted).forEach((found, row) -> rows.put(found, new Held<>(row)));
        }
        return inMemory(key);
    }

    /** Takes a row that is to be written and counted when the batch ends. */
    void changed(String key, R row) {
        var held = rows.computeIfAbsent(key, made -> new Held<>(null));
        held.now = row;
        held.touched = true;
        held.unwritten = true;
    }

    /** Takes a row that the table has already and that was counted. */
    void written(String key, R row) {
        changed(key, row);
        var held = rows.get(key);
        held.unwritten = false;
        held.counted = row;
    }

    /** The row as it was counted last: before this batch, or when it was written alone; {@code null}: not at all. */
    R counted(String key) {
        var held = rows.get(key);
        return held == null ? null : held.counted;
    }

    /** Rows still to be written, by key: sorted, so that writers never deadlock. */
    Map<String, R> unwritten() {
        return sorted(held -> held.unwritten);
    }

    /** All rows that this batch changed, by key. */
    Map<String, R> touched() {
        return sorted(held -> held.touched);
    }

    private Map<String, R> sorted(Predicate<Held<R>> wanted) {
        var sorted = new TreeMap<String, R>();
        rows.forEach((key, held) -> {
            if (wanted.test(held)) {
                sorted.put(key, held.now);
            }
        });
        return sorted;
    }
}
