package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Many rows out of arrays.
 *
 * @param from for each column a question mark, whose parameter all rows share, or the name of an array
 * @param arrays the names of the arrays, in the order of their parameters
 */
record InsertMany(String table, List<String> columns, List<String> from, List<String> arrays) implements Deed {

    @Override
    public Outcome on(Sheets sheets, Object[] parameters) throws SQLException {
        var shared = (int) from.stream().filter("?"::equals).count();
        var values = new ArrayList<Object[]>();
        for (int n = 0; n < arrays.size(); n++) {
            values.add(Parameters.elements(parameters[shared + n]));
        }
        var rows = values.getFirst().length;
        for (int row = 0; row < rows; row++) {
            var filled = new ArrayList<>();
            int parameter = 0;
            for (var source : from) {
                filled.add(source.equals("?") ? parameters[parameter++] : values.get(arrays.indexOf(source))[row]);
            }
            sheets.of(table).put(columns, filled);
        }
        return Outcome.changed(rows);
    }
}
