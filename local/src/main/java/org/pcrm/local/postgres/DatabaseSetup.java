package org.pcrm.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.pcrm.local.data.CannotStart;

/** What the server needs before the application can use it; done as often as asked, with the same outcome. */
final class DatabaseSetup {

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final DataSource server;

    /** Sets up through a connection of the superuser. */
    DatabaseSetup(DataSource server) {
        this.server = server;
    }

    /**
     * Checks that a commit is on disk when it returns.
     *
     * @throws CannotStart when the server was told otherwise
     */
    void requireDurability() throws SQLException {
        try (var connection = server.getConnection();
                var asked = connection.createStatement();
                var answer = asked.executeQuery("SELECT name, setting FROM pg_settings WHERE name IN "
                        + "('fsync', 'synchronous_commit', 'full_page_writes')")) {
            var settings = new HashMap<String, String>();
            while (answer.next()) {
                settings.put(answer.getString(1), answer.getString(2));
            }
            if (!settings.equals(DURABLE)) {
                throw new CannotStart("The embedded PostgreSQL does not keep what is committed: " + settings + ".");
            }
        }
    }

    /** Makes the roles and the database where they are missing; {@code fromEmpty} removes the database first. */
    void prepare(DatabaseAccess access, boolean fromEmpty) throws SQLException {
        try (var connection = server.getConnection()) {
            for (var account : List.of(access.write(), access.read(), access.owner())) {
                if (isMissing(connection, "SELECT FROM pg_roles WHERE rolname = ?", account.username())) {
                    // Both parts are our own words of letters and digits; the statement takes no parameters.
                    run(
                            connection,
                            "CREATE ROLE " + account.username() + " LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '"
                                    + account.password() + "'");
                }
            }
            if (fromEmpty) {
                run(connection, "DROP DATABASE IF EXISTS " + DatabaseAccess.DATABASE + " WITH (FORCE)");
            }
            if (isMissing(connection, "SELECT FROM pg_database WHERE datname = ?", DatabaseAccess.DATABASE)) {
                run(
                        connection,
                        "CREATE DATABASE " + DatabaseAccess.DATABASE + " OWNER "
                                + access.owner().username());
            }
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var asked = connection.prepareStatement(query)) {
            asked.setString(1, name);
            try (var answer = asked.executeQuery()) {
                return !answer.next();
            }
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
