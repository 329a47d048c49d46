package org.pcrm.proving.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** A sheet for each of some tables; for one thread. Only rows of aggregates that begin here may come: others are not known. */
public final class Sheets {

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    private Sheets() {}

    /** Empty ones for these tables. */
    public static Sheets of(Connection connection, List<String> tables) throws SQLException {
        var sheets = new Sheets();
        for (var table : tables) {
            sheets.sheets.put(table, new Sheet(Table.read(connection, table)));
        }
        return sheets;
    }

    /** A connection whose statements about these tables change the sheets; all others go to the database. */
    public Connection over(Connection database) {
        return MemoryConnection.of(this, database);
    }

    boolean has(String table) {
        return sheets.containsKey(table);
    }

    /** The sheet of this table. */
    public Sheet of(String table) {
        return sheets.get(table);
    }

    /** Copies all rows into their tables, table by table, and empties the sheets. */
    public void copyTo(Connection database) throws SQLException, IOException {
        var copies = database.unwrap(PGConnection.class).getCopyAPI();
        for (var sheet : sheets.values()) {
            if (!sheet.rows().isEmpty()) {
                var copy = "COPY %s (%s) FROM STDIN"
                        .formatted(
                                sheet.table().name(),
                                String.join(", ", sheet.table().columns()));
                copies.copyIn(copy, new java.io.StringReader(text(sheet)));
                sheet.rows().clear();
            }
        }
    }

    /** As COPY reads it (https://www.postgresql.org/docs/18/sql-copy.html, "Text Format"). */
    private static String text(Sheet sheet) {
        var text = new StringBuilder();
        for (var row : sheet.rows()) {
            for (int n = 0; n < row.length; n++) {
                append(n == 0 ? text : text.append('\t'), row[n]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Timestamp moment -> text.append(moment.toInstant());
            default -> escape(text, value.toString());
        }
    }

    /** What needs no escaping, which is nearly all, goes in pieces. */
    private static void escape(StringBuilder text, String value) {
        int written = 0;
        for (int n = 0; n < value.length(); n++) {
            var escaped =
                    switch (value.charAt(n)) {
                        case '\\' -> "\\\\";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        default -> null;
                    };
            if (escaped != null) {
                text.append(value, written, n).append(escaped);
                written = n + 1;
            }
        }
        text.append(value, written, value.length());
    }
}
