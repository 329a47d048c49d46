package org.pcrm.query.fold;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/**
 * Rows that the database refused. Has no cause on purpose: the database's own message repeats the row, and that is
 * personal data, which neither a log nor a dead letter may hold.
 */
public final class NotWritten extends RuntimeException {

    /** Connection, conflict, resources, locks, operator, system: the classes of SQLState in which no row is to blame. */
    private static final Set<String> CIRCUMSTANCES = Set.of("08", "40", "53", "55", "57", "58");

    private static final int CLASS_LENGTH = 2;

    private final boolean circumstantial;

    NotWritten(String table, DataAccessException refused) {
        this(table, stateOf(refused));
    }

    private NotWritten(String table, String state) {
        super("The database refused rows of %s (SQLState %s)".formatted(table, state));
        circumstantial = CIRCUMSTANCES.contains(state.substring(0, CLASS_LENGTH));
    }

    /** Whether the same rows may well pass another time. */
    boolean isCircumstantial() {
        return circumstantial;
    }

    private static String stateOf(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() != null
                ? sql.getSQLState()
                : "unknown";
    }
}
