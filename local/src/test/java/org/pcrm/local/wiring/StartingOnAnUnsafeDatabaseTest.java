package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.app.storage.DatabaseCheck;
import org.pcrm.app.storage.UnsafeDatabase;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The program does not start where history could be rewritten or lost. Each danger is put up and taken back at once. */
class StartingOnAnUnsafeDatabaseTest {

    private Connection connection;

    @BeforeEach
    void as_somebody_who_may_do_anything() throws SQLException {
        var access = RunningPcrm.instance().database();
        connection = DriverManager.getConnection(
                access.url(), access.superuser().username(), access.superuser().password());
        connection.setAutoCommit(false);
    }

    @AfterEach
    void as_it_was() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void it_starts_on_its_own() throws SQLException {
        run("SET LOCAL ROLE pcrm_write");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1 | superuser",
                "ALTER ROLE pcrm_write BYPASSRLS; SET LOCAL ROLE pcrm_write | row-level security",
                "ALTER TABLE note OWNER TO pcrm_write; SET LOCAL ROLE pcrm_write | owns tables",
                "GRANT pcrm_owner TO pcrm_read; SET LOCAL ROLE pcrm_read | owns tables",
                "GRANT UPDATE (payload) ON domain_event TO pcrm_write; SET LOCAL ROLE pcrm_write | change or remove events",
                "GRANT TRUNCATE ON domain_event TO pcrm_write; SET LOCAL ROLE pcrm_write | change or remove events",
                "ALTER TABLE domain_event DISABLE TRIGGER events_are_final; SET LOCAL ROLE pcrm_write | trigger",
                "DROP TRIGGER events_are_final ON domain_event; SET LOCAL ROLE pcrm_write | trigger",
                "ALTER TABLE domain_event NO FORCE ROW LEVEL SECURITY; SET LOCAL ROLE pcrm_write | trigger",
                "SET LOCAL session_replication_role = replica; SET LOCAL ROLE pcrm_write | trigger",
                "SET LOCAL synchronous_commit = off; SET LOCAL ROLE pcrm_write | synchronous_commit off"
            })
    void it_refuses_in_a_sentence(String danger, String said) throws SQLException {
        run(danger);
        assertThatThrownBy(this::start).isInstanceOf(UnsafeDatabase.class).hasMessageContaining(said);
    }

    private void start() {
        var source = new SingleConnectionDataSource(connection, true);
        new DatabaseCheck(source, source);
    }

    private void run(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
