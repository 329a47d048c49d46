package org.pcrm.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/** A connection outside of every pool, for work that goes on as long as the program: opened again when it breaks. */
@Component
public class LastingConnection {

    private static final Logger LOG = LoggerFactory.getLogger(LastingConnection.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final DataSourceProperties database;

    LastingConnection(DataSourceProperties database) {
        this.database = database;
    }

    /**
     * Does the work in the thread in hand, from the beginning with each connection.
     *
     * @param name shown by the database
     * @param wanted whether to go on
     */
    public void keep(String name, BooleanSupplier wanted, Work work) {
        while (wanted.getAsBoolean()) {
            try (var connection = connect(name)) {
                work.run(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.debug("{} is interrupted", name, e);
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Connection connect(String name) throws SQLException {
        var login = new Properties();
        login.setProperty("user", database.determineUsername());
        login.setProperty("password", database.determinePassword());
        login.setProperty("ApplicationName", name);
        return DriverManager.getConnection(database.determineUrl(), login);
    }

    /** What is done with a connection; returns when it is done for good. */
    public interface Work {
        void run(Connection connection) throws SQLException, InterruptedException;
    }
}
