package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The condition of a statement: which keys it is about, each column by one value or by an array. */
record Keys(List<String> columns) {

    /** Of conditions like {@code a = ? AND b = ANY (?::text[])}. */
    static Keys of(String condition) {
        return new Keys(Arrays.stream(condition.split("(?i) and "))
                .map(part -> {
                    if (!part.matches("(?i)\\w+ = (\\?|any \\(\\?(::\\w+\\[])?\\))")) {
                        throw new IllegalArgumentException("Not understood: " + part);
                    }
                    return part.substring(0, part.indexOf(' '));
                })
                .toList());
    }

    /** All of them, in the order of the table's key. */
    List<List<String>> in(Table table, Supplier<Object> parameters) throws SQLException {
        Map<String, List<String>> wanted = new HashMap<>();
        for (var column : columns) {
            wanted.put(column, values(parameters.get()));
        }
        if (!wanted.keySet().containsAll(table.key())) {
            throw new IllegalArgumentException("Not by the key of " + table.name() + ": " + columns);
        }
        List<List<String>> keys = List.of(List.of());
        for (var column : table.key()) {
            keys = keys.stream()
                    .flatMap(begun -> wanted.get(column).stream().map(value -> with(begun, value)))
                    .toList();
        }
        return keys;
    }

    private static List<String> with(List<String> begun, String value) {
        var longer = new ArrayList<>(begun);
        longer.add(value);
        return longer;
    }

    private static List<String> values(Object parameter) throws SQLException {
        return Parameters.isArray(parameter)
                ? Arrays.stream(Parameters.elements(parameter))
                        .map(String::valueOf)
                        .toList()
                : List.of(String.valueOf(parameter));
    }
}
