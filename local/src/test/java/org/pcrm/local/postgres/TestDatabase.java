package org.pcrm.local.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.pcrm.local.data.DataDirectory;

/** Only the database, on a directory of its own; the tables are up to the test. */
public final class TestDatabase implements AutoCloseable {

    private final DataDirectory data;
    private final EmbeddedPostgreSql server;

    private TestDatabase(DataDirectory data, EmbeddedPostgreSql server) {
        this.data = data;
        this.server = server;
    }

    /** Starts on a directory, with what an earlier start left there. */
    public static TestDatabase start(Path directory) {
        var data = DataDirectory.open(directory);
        try {
            data.lock();
            return new TestDatabase(data, EmbeddedPostgreSql.start(data, false));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Where it is and who may enter. */
    public DatabaseAccess access() {
        return server.access();
    }

    /** Runs a statement as one of the roles; the first value of its first row, if it has any. */
    public String run(Account account, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(access().url(), account.username(), account.password());
                var asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return null;
            }
            try (var answer = asked.getResultSet()) {
                return answer.next() ? answer.getString(1) : null;
            }
        }
    }

    @Override
    public void close() {
        server.close();
        data.close();
    }
}
