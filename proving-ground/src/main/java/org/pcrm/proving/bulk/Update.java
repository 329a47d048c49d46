package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Some columns of the rows under some keys. */
record Update(String table, List<String> columns, List<Term> terms, Keys keys) implements Deed {

    @Override
    public Outcome on(Sheets sheets, Object[] parameters) throws SQLException {
        var next = Arrays.asList(parameters).iterator();
        var values = terms.stream().map(term -> term.value(next::next)).toArray();
        var sheet = sheets.of(table);
        int changed = 0;
        for (var key : keys.in(sheet.table(), next::next)) {
            var row = sheet.find(key);
            for (int n = 0; row != null && n < values.length; n++) {
                row[sheet.table().place(columns.get(n))] = values[n];
            }
            changed += row == null ? 0 : 1;
        }
        return Outcome.changed(changed);
    }
}
