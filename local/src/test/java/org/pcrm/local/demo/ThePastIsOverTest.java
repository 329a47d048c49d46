package org.pcrm.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.TestDatabase;

/** The demonstration tells all that time brought: the first start finds nothing overdue, only what is still to come. */
@Apart
class ThePastIsOverTest {

    /** When something happened, in the words of the event. */
    private static final String TOLD = """
            SELECT aggregate_id, sequence_number, action, actor_role,
                   coalesce(payload ->> 'at', payload ->> 'filedAt')::timestamptz AS at
            FROM domain_event WHERE aggregate_type = 'Complaint'""";

    @TempDir
    private static Path directory;

    private static String before;
    private static TestDatabase database;

    @BeforeAll
    static void it_was_told() {
        before = "'" + Clock.systemUTC().instant() + "'::timestamptz - interval '1 second'";
        LocalPcrm.start(Options.of("--pcrm.data=" + directory, "--server.port=0"))
                .close();
        database = TestDatabase.start(directory);
    }

    @AfterAll
    static void its_database_stops() {
        database.close();
    }

    @Test
    void nobody_is_told_of_it() throws SQLException {
        assertThat(count("FROM notification WHERE kind NOT LIKE 'SLA%'")).isZero();
    }

    @Test
    void every_deadline_that_has_passed_was_missed_and_answered() throws SQLException {
        assertThat(count("FROM complaint WHERE resolved_at IS NULL AND breached_at IS NULL AND due_at <= " + before))
                .isZero();
        assertThat(count("FROM complaint WHERE breached_at <> due_at")).isZero();
        assertThat(count("FROM complaint WHERE breached_at IS NOT NULL AND resolved_at IS NULL"))
                .isPositive();
        assertThat(count("FROM (%s) breach WHERE action = 'SlaBreached' AND NOT EXISTS (SELECT FROM (%s) escalation"
                                .formatted(TOLD, TOLD)
                        + " WHERE escalation.aggregate_id = breach.aggregate_id AND action = 'ComplaintEscalated'"
                        + " AND escalation.at <= breach.at)"))
                .isZero();
    }

    @Test
    void every_warning_that_was_due_was_given() throws SQLException {
        assertThat(count("FROM complaint WHERE resolved_at IS NULL AND sla_warn_at <= " + before
                        + " AND NOT EXISTS (SELECT FROM domain_event WHERE aggregate_id = tracking_id"
                        + " AND action = 'SlaWarned' AND (payload ->> 'dueAt')::timestamptz = due_at)"))
                .isZero();
        assertThat(count("FROM domain_event WHERE action = 'SlaWarned'")).isPositive();
    }

    @Test
    void nobody_is_written_to_about_it() throws SQLException {
        assertThat(count("FROM mail m JOIN (" + TOLD + ") told ON told.aggregate_id = m.about"
                        + " WHERE action = 'SlaBreached' AND at <= " + before))
                .isZero();
    }

    @Test
    void what_nobody_disputed_for_long_enough_is_closed() throws SQLException {
        assertThat(count("FROM complaint WHERE status = 'RESOLVED' AND resolved_at + interval '15 days' <= " + before))
                .isZero();
    }

    @Test
    void everything_is_told_in_the_order_in_which_it_happened() throws SQLException {
        assertThat(count("FROM (SELECT at, lag(at) OVER (PARTITION BY aggregate_id ORDER BY sequence_number) AS earlier"
                        + " FROM (" + TOLD + ") told) steps WHERE at < earlier"))
                .isZero();
    }

    @Test
    void citizens_rate_with_and_without_words() throws SQLException {
        assertThat(count("FROM complaint WHERE rating BETWEEN 1 AND 5 AND rating_comment IS NOT NULL"))
                .isPositive();
        assertThat(count("FROM complaint WHERE rating BETWEEN 1 AND 5 AND rating_comment IS NULL"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ComplaintReopened by CITIZEN",
                "ComplaintReopened by ADMIN",
                "ComplaintEscalated by SYSTEM",
                "ComplaintEscalated by DEPARTMENT_HEAD",
                "ComplaintClosed by SYSTEM",
                "ComplaintClosed by ADMIN"
            })
    void the_system_and_citizens_have_their_part_beside_staff(String what) throws SQLException {
        assertThat(count("FROM domain_event WHERE action || ' by ' || actor_role = '" + what + "'"))
                .isPositive();
    }

    @Test
    void some_work_is_left_in_every_status() throws SQLException {
        assertThat(count("FROM (SELECT DISTINCT status FROM complaint) statuses"))
                .isEqualTo(6);
    }

    private static int count(String ofWhat) throws SQLException {
        return Integer.parseInt(database.run(database.access().owner(), "SELECT count(*) " + ofWhat));
    }
}
