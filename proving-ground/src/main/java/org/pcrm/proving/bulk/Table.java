package org.pcrm.proving.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as the catalogue describes it.
 *
 * @param columns those that are written, not drawn or worked out by the database
 * @param key the columns of its primary key
 * @param places where each column stands among the columns
 */
record Table(String name, List<String> columns, List<String> key, Map<String, Integer> places) {

    private static final String COLUMNS = """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER' AND is_identity = 'NO'
            ORDER BY ordinal_position""";
    private static final String KEY = """
            SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
            WHERE i.indrelid = ?::regclass AND i.indisprimary ORDER BY array_position(i.indkey::smallint[], a.attnum)""";

    static Table read(Connection connection, String name) throws SQLException {
        var columns = names(connection, COLUMNS, name);
        var places = new HashMap<String, Integer>();
        columns.forEach(column -> places.put(column, places.size()));
        return new Table(name, columns, names(connection, KEY, name), places);
    }

    boolean isKeyDrawnByDatabase() {
        return !columns.containsAll(key);
    }

    int place(String column) {
        return places.get(column);
    }

    private static List<String> names(Connection connection, String query, String table) throws SQLException {
        try (var asked = connection.prepareStatement(query)) {
            asked.setString(1, table);
            try (var answer = asked.executeQuery()) {
                var names = new ArrayList<String>();
                while (answer.next()) {
                    names.add(answer.getString(1));
                }
                return names;
            }
        }
    }
}
