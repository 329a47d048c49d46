package org.pcrm.local.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.demo.ReadSide;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.wiring.Until;

/**
 * Three processes on one database behind a balancer, while clients file and work and the policies change: one is killed,
 * one is frozen and thawed and then leaves as at a rolling restart, and at last what is left is killed and another one goes
 * on with what they left behind. With {@code -Dkills=20} so many others are killed, or frozen, at random before.
 */
@Apart
class ThreeProcessesUnderFireTest {

    private static final int CLIENTS = 8;

    /** Complaints acknowledged before something happens to a process. */
    private static final int BETWEEN = 40;

    /** What the last of several changes of the policies grants. */
    private static final int HOURS = 9;

    private static final String GRANTED = """
            SELECT aggregate_id || ' ' || string_agg(payload -> 'sla' ->> 'hours', ' ' ORDER BY sequence_number) FROM domain_event
            WHERE action IN ('ComplaintFiled', 'DeadlineChanged') AND aggregate_id LIKE 'PCRM-%' GROUP BY aggregate_id""";

    private static final String PROCESSES =
            "SELECT process_id FROM living_process WHERE heard_at > clock_timestamp() - interval '2 seconds'";
    private static final String OWNERS = "SELECT DISTINCT coalesce(owner, 'nobody') FROM token_entry";

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

    /** Of so many kills one is in the middle of a change that all complaints follow. */
    private static final int STORM = 4;

    private static final int KILLS = Integer.getInteger("kills", 0);

    private static final List<Program> PROGRAMS = new ArrayList<>();
    private static final List<Duration> TAKEN_OVER = new ArrayList<>();
    private static LocalPcrm site;
    private static Load load;
    private static int cutWhileOneLeft;
    private static LocalPcrm restarted;
    private static Database database;

    @BeforeAll
    static void they_work_while_processes_come_to_grief() throws Exception {
        // What stays of it are the database and the store.
        site = LocalPcrm.start(Options.of(options()));
        site.application().close();
        database = new Database(site.database().url(), site.database().superuser());
        try (var balancer = Balancer.open()) {
            PROGRAMS.addAll(started(3, balancer));
            try (var clients = new Load(balancer.address(), KILLS == 0 ? 2 : 4)) {
                load = clients;
                load.begin(CLIENTS);
                load.awaitFilings(BETWEEN);
                awaitSharedOutAmong(3);
                killAtRandom(balancer);
                load.grants(7);
                PROGRAMS.get(1).kill();
                awaitSharedOutAmong(2);
                load.awaitFilings(BETWEEN);
                load.grants(8);
                PROGRAMS.get(2).freeze();
                awaitSharedOutAmong(1);
                load.awaitFilings(BETWEEN);
                PROGRAMS.get(2).thaw();
                awaitSharedOutAmong(2);
                load.awaitFilings(BETWEEN);
                var cut = load.unanswered();
                PROGRAMS.get(2).leave();
                cutWhileOneLeft = load.unanswered() - cut;
                load.awaitFilings(BETWEEN);
                load.grants(HOURS);
                PROGRAMS.getFirst().kill();
                load.end();
            }
        } finally {
            for (var program : PROGRAMS) {
                program.kill();
            }
            site.close();
        }
        restarted = LocalPcrm.start(Options.of(options()));
        database = new Database(restarted.database().url(), restarted.database().superuser());
        await("all follow the last policy")
                .atMost(Duration.ofMinutes(1 + KILLS))
                .until(() -> rows("SELECT tenant_id FROM policy_change").isEmpty());
        awaitCaughtUp(restarted);
    }

    private static List<Program> started(int many, Balancer balancer) throws Exception {
        var options = Stream.concat(
                        Stream.of(options()),
                        Stream.of("--spring.datasource.url=" + database.url(), "--pcrm.departure=PT1S"))
                .toArray(String[]::new);
        var programs = new ArrayList<Program>();
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (var started :
                    threads.invokeAll(Collections.nCopies(many, (Callable<Program>) () -> Program.start(options)))) {
                programs.add(started.get());
            }
        }
        programs.forEach(program -> balancer.add(program.address()));
        return programs;
    }

    private static void killAtRandom(Balancer balancer) throws Exception {
        for (int n = 1; n <= KILLS; n++) {
            var victim = ThreadLocalRandom.current().nextInt(PROGRAMS.size());
            var program = PROGRAMS.get(victim);
            load.signsIn();
            if (n % STORM == 0) {
                load.grants(HOURS + n);
            }
            var begun = System.nanoTime();
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                program.freeze();
                awaitSharedOutAmong(2);
                TAKEN_OVER.add(Duration.ofNanos(System.nanoTime() - begun));
                load.awaitFilings(BETWEEN);
                program.thaw();
            } else {
                program.kill();
                balancer.remove(program.address());
                awaitSharedOutAmong(2);
                TAKEN_OVER.add(Duration.ofNanos(System.nanoTime() - begun));
                PROGRAMS.set(victim, started(1, balancer).getFirst());
            }
            awaitSharedOutAmong(3);
            System.out.printf(
                    "%d of %d: taken over after %s; %d complaints, %d cut%n",
                    n, KILLS, TAKEN_OVER.getLast(), load.filed.size(), load.unanswered());
            load.awaitFilings(BETWEEN);
        }
    }

    /** So many processes are heard of, and every segment is one of theirs. */
    private static void awaitSharedOutAmong(int processes) {
        Until.holds("%d processes share all segments".formatted(processes), () -> {
            var living = rows(PROCESSES);
            var owners = rows(OWNERS);
            return living.size() == processes && owners.size() == processes && living.containsAll(owners);
        });
    }

    private static List<String> rows(String query) {
        try {
            return database.rows(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void stop() {
        if (restarted != null) {
            restarted.close();
        }
    }

    @Test
    void no_request_failed_while_one_left_as_at_a_rolling_restart() {
        assertThat(cutWhileOneLeft).isZero();
    }

    @Test
    void every_acknowledged_filing_and_step_is_there() throws Exception {
        assertThat(load.filed).hasSizeGreaterThanOrEqualTo(5 * BETWEEN);
        assertThat(database.rows("SELECT aggregate_id || ' ' || action FROM domain_event"))
                .containsAll(load.done)
                .filteredOn(event -> event.startsWith("PCRM-"))
                // One complaint may repeat several, and follow several changes.
                .filteredOn(event -> !event.endsWith("DuplicateSuspected") && !event.endsWith("DeadlineChanged"))
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
    void each_open_complaint_follows_each_change_of_the_policies_once() {
        var hours = rows(GRANTED).stream().map(row -> row.split(" ", 2)[1]).toList();
        assertThat(hours).hasSizeGreaterThanOrEqualTo(5 * BETWEEN).allMatch(each -> each.endsWith("" + HOURS));
        assertThat(hours)
                .noneMatch(each ->
                        Pattern.compile("\\b(\\d+) \\1\\b").matcher(each).find());
        assertThat(hours).anyMatch(each -> each.contains("7 8 9"));
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
                .atMost(Duration.ofMinutes(1 + KILLS))
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
