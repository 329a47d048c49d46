package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.Arrays;

/** The rows under some keys. */
record Delete(String table, Keys keys) implements Deed {

    @Override
    public Outcome on(Sheets sheets, Object[] parameters) throws SQLException {
        var sheet = sheets.of(table);
        int removed = 0;
        for (var key : keys.in(sheet.table(), Arrays.asList(parameters).iterator()::next)) {
            removed += sheet.find(key) == null ? 0 : 1;
            sheet.remove(key);
        }
        return Outcome.changed(removed);
    }
}
