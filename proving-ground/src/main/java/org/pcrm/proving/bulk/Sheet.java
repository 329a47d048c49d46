package org.pcrm.proving.bulk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows of one table that are not in the database yet: a value for each column, under the table's primary key. */
public final class Sheet {

    private final Table table;
    private final Map<Object, Object[]> rows = new LinkedHashMap<>();

    Sheet(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    /** Puts a row, over one of the same key if there is one: nobody writes here but one thread, newer rows later. */
    void put(List<String> columns, List<Object> values) {
        var row = new Object[table.columns().size()];
        for (int n = 0; n < values.size(); n++) {
            row[table.place(columns.get(n))] = values.get(n);
        }
        rows.put(table.isKeyDrawnByDatabase() ? row : keyOf(row), row);
    }

    /** The row under this key, its values in the order of the key's columns; {@code null}: there is none. */
    Object[] find(List<String> key) {
        return rows.get(key);
    }

    void remove(List<String> key) {
        rows.remove(key);
    }

    Collection<Object[]> rows() {
        return rows.values();
    }

    /** Takes out the rows of which this holds; gets the text of a column by its name. */
    public void removeIf(Predicate<Cells> condition) {
        rows.values().removeIf(row -> condition.test(column -> row[table.place(column)]));
    }

    private List<String> keyOf(Object[] row) {
        return table.key().stream()
                .map(column -> String.valueOf(row[table.place(column)]))
                .toList();
    }

    /** What stands in the columns of a row. */
    @FunctionalInterface
    public interface Cells {

        /** The value in this column, as it was written. */
        Object in(String column);
    }
}
