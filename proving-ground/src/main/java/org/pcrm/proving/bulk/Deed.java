package org.pcrm.proving.bulk;

import java.sql.SQLException;
import java.util.List;

/** A statement that was understood, done to sheets instead of to tables. */
interface Deed {

    /**
     * Does it.
     *
     * @param parameters in the order of their question marks
     */
    Outcome on(Sheets sheets, Object[] parameters) throws SQLException;

    /** How many rows it changed, or those it found, as the columns it asked for. */
    record Outcome(int changed, List<String> columns, List<Object[]> rows) {

        static Outcome changed(int rows) {
            return new Outcome(rows, List.of(), List.of());
        }
    }
}
