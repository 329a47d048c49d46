package org.pcrm.query.fold;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/**
 * Rows that the database refused. Has no cause on purpose: the database's own message repeats the row, and that is
 * personal data, which neither a log nor a dead letter may hold.
 */
public final class NotWritten extends RuntimeException {

    NotWritten(String table, DataAccessException refused) {
        super("The database refused rows of %s (SQLState %s)".formatted(table, stateOf(refused)));
    }

    private static String stateOf(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : "unknown";
    }
}
