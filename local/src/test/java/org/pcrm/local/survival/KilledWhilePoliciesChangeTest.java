package org.pcrm.local.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.TestDatabase;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.wiring.Until;

/** The program dies while open complaints follow a change of policies; the next one goes on with the others. */
@Apart
class KilledWhilePoliciesChangeTest {

    private static final int COMPLAINTS = 600;
    private static final int CLIENTS = 8;
    private static final String CHANGED =
            "SELECT aggregate_id || ' ' || (payload -> 'sla' ->> 'hours') FROM domain_event WHERE action = 'DeadlineChanged'";

    @TempDir
    private Path directory;

    @Test
    void each_open_complaint_follows_once() throws Exception {
        var complaints = Collections.<String>emptyList();
        var program = Program.start(options());
        try {
            complaints = filed(program);
            changesPolicies(program, complaints.getFirst());
        } finally {
            program.kill();
            if (complaints.isEmpty()) {
                // Nothing of a program that was killed in vain goes on: this stops the server it left behind.
                TestDatabase.start(directory).close();
            }
        }
        try (var restarted = LocalPcrm.start(Options.of(options()))) {
            var database = new Database(
                    restarted.database().url(), restarted.database().superuser());
            Until.holds("all followed", () -> changes(database).size() >= COMPLAINTS);
            assertThat(changes(database))
                    .containsExactlyInAnyOrderElementsOf(
                            complaints.stream().map(id -> id + " 7").toList());
        }
    }

    /** In the order in which they will follow. */
    private static List<String> filed(Program program) throws Exception {
        var citizen = new Citizen(program.address(), Load.OFFICE);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var filings = Collections.nCopies(COMPLAINTS, (Callable<String>) () -> citizen.files("Other"));
            return threads.invokeAll(filings).stream()
                    .map(filing -> filing.resultNow())
                    .sorted()
                    .toList();
        }
    }

    /** Until the first one has followed: the others are under way. */
    private static void changesPolicies(Program program, String first) {
        var administrator = new Clerk(program.address(), null);
        administrator.signsIn("admin@east.pcrm.example", "Demo-Pass-2026").is(200);
        administrator
                .puts(
                        "sla-policies",
                        Map.of("defaultHours", 48, "categories", List.of(Map.of("category", "Other", "hours", 7))))
                .is(200);
        Until.holds(
                "the first one followed",
                () -> administrator
                        .gets("complaints/" + first + "/history")
                        .text()
                        .contains("DeadlineChanged"));
    }

    private static List<String> changes(Database database) {
        try {
            return database.rows(CHANGED);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String[] options() {
        return new String[] {
            "--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo.complaints=0", "--pcrm.rate-limits=off"
        };
    }
}
