package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows under some keys. */
record Select(String table, List<String> columns, Keys keys) implements Deed {

    @Override
    public Outcome on(Sheets sheets, Object[] parameters) throws SQLException {
        var sheet = sheets.of(table);
        var found = keys.in(sheet.table(), Arrays.asList(parameters).iterator()::next).stream()
                .map(sheet::find)
                .filter(Objects::nonNull)
                .map(row -> columns.stream()
                        .map(column -> row[sheet.table().place(column)])
                        .toArray())
                .toList();
        return new Outcome(0, columns, found);
    }
}
