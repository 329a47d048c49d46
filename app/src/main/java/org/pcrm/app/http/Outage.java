package org.pcrm.app.http;

import io.lettuce.core.RedisException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database or a Redis that is away from every other failure, however deep the driver's word is wrapped. */
final class Outage {

    /**
     * Shut down, starting up, or out of connections; class 08 is the connection itself.
     * https://www.postgresql.org/docs/18/errcodes-appendix.html
     */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** What the pool says, with no state, to a rollback on a connection that it saw break: the first failure is lost. */
    private static final String BROKEN_BEFORE = "Connection is closed";

    private Outage() {}

    /** Whether the failure would pass once it is back. */
    static boolean explains(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            // Whatever Redis says in place of an answer, it remembers nothing for us until that has passed.
            if (cause instanceof RedisException || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        var state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || state == null && BROKEN_BEFORE.equals(sql.getMessage())
                || state != null && (state.startsWith("08") || AWAY.contains(state));
    }
}
