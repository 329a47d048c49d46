package org.pcrm.local.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.demo.ReadSide;
import org.pcrm.local.postgres.TestDatabase;
import org.pcrm.local.scenario.Citizen;

/** The program dies in the middle of its work, and is started again on what it left behind. */
@Apart
class KilledWhileFilingTest {

    private static final int CLIENTS = 8;
    private static final int ENOUGH = 200;

    /**
     * All that queries read but the trail itself and what was read of notices, so that a new read model is compared
     * without being named here.
     */
    private static final String READ_MODELS = """
            SELECT relname FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
              AND has_table_privilege('pcrm_read', oid, 'SELECT') AND relname NOT IN ('domain_event', 'personal_key', 'notice_read', 'notices_read_until')
            """;

    private static final String SET_ASIDE = "SELECT event_id FROM dead_letter";

    @TempDir
    static Path directory;

    private static Load load;
    private static LocalPcrm restarted;
    private static Database database;

    @BeforeAll
    static void it_is_killed_while_clients_file_and_started_again() throws Exception {
        var program = Program.start(options());
        try {
            load = new Load(program.address());
            load.run(CLIENTS, ENOUGH, program);
        } finally {
            program.kill();
        }
        restarted = LocalPcrm.start(Options.of(options()));
        database = new Database(restarted.database().url(), restarted.database().superuser());
        awaitCaughtUp(restarted);
    }

    @AfterAll
    static void stop() {
        if (restarted != null) {
            restarted.close();
        } else {
            // Nothing of a program that was killed in vain goes on: this stops the server it left behind.
            TestDatabase.start(directory).close();
        }
    }

    @Test
    void every_acknowledged_filing_and_step_is_there() throws Exception {
        assertThat(load.filed).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(database.rows("SELECT aggregate_id || ' ' || action FROM domain_event"))
                .containsAll(load.done)
                .filteredOn(event -> event.startsWith("PCRM-"))
                // One complaint may repeat several.
                .filteredOn(event -> !event.endsWith("DuplicateSuspected"))
                .doesNotHaveDuplicates();
        var citizen = new Citizen(restarted.address(), Load.OFFICE);
        assertThat(load.filed.values()).allSatisfy(id -> citizen.tracks(id).is(200));
    }

    @Test
    void what_is_sent_again_is_filed_once_whether_or_not_it_had_been_acknowledged() throws Exception {
        var citizen = new Citizen(restarted.address(), Load.OFFICE);
        var acknowledged = Map.copyOf(load.filed);
        load.sent.forEach(key -> load.files(citizen, key));
        assertThat(load.filed).containsAllEntriesOf(acknowledged);
        awaitCaughtUp(restarted);
        assertThat(database.rows("SELECT description FROM complaint"))
                .containsExactlyInAnyOrderElementsOf(
                        load.sent.stream().map(Load::description).toList());
        assertThat(database.rows("SELECT aggregate_id FROM domain_event WHERE action = 'ComplaintFiled'"))
                .containsExactlyInAnyOrderElementsOf(load.filed.values());
    }

    @Test
    void no_history_has_a_gap() throws Exception {
        assertThat(database.rows("SELECT aggregate_id FROM domain_event GROUP BY aggregate_id "
                        + "HAVING min(sequence_number) <> 0 OR max(sequence_number) <> count(*) - 1"))
                .isEmpty();
    }

    @Test
    void replayed_into_an_empty_schema_the_read_models_equal_the_live_ones() throws Exception {
        await("all were compared")
                .atMost(Duration.ofMinutes(1))
                .until(() -> database.rows("SELECT tracking_id FROM duplicate_search")
                        .isEmpty());
        awaitCaughtUp(restarted);
        try (var second = Replay.start(restarted)) {
            awaitCaughtUp(second);
            var replayed = Replay.database(restarted.database());
            assertThat(database.rows(READ_MODELS)).contains("office", "department", "staff", "complaint", "note");
            for (var table : database.rows(READ_MODELS)) {
                var everything = "SELECT t::text FROM %s t ORDER BY t::text".formatted(table);
                assertThat(replayed.rows(everything))
                        .as(table)
                        .isNotEmpty()
                        .containsExactlyElementsOf(database.rows(everything));
            }
            assertThat(database.rows(SET_ASIDE)).isEmpty();
            assertThat(replayed.rows(SET_ASIDE)).isEmpty();
        }
    }

    private static void awaitCaughtUp(LocalPcrm running) {
        ReadSide.of(running.application()).awaitCaughtUp();
    }

    private static String[] options() {
        return new String[] {
            "--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo.complaints=0", "--pcrm.rate-limits=off"
        };
    }
}
