package org.pcrm.local.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.TestDatabase;
import org.pcrm.local.scenario.Town;
import org.pcrm.local.wiring.Until;

/** Complaints are older than all that waits for their deadlines: with nothing left but the events it begins anew. */
@Apart
class BegunAfterTheFilingsTest {

    private static final int MANY = 20;
    private static final List<String> FORGOTTEN =
            List.of("saga", "scheduled_tasks", "token_entry WHERE processor_name = 'sla'");
    private static final String OVERDUE = "SELECT task_instance FROM scheduled_tasks WHERE execution_time <= now()";

    @TempDir
    private Path directory;

    @Test
    void each_is_warned_of_and_escalated_once() throws Exception {
        var expected = new ArrayList<String>();
        try (var before = LocalPcrm.start(Options.of(options()))) {
            var town = new Town(before);
            filed(town, 25, expected, "SlaBreached", "ComplaintEscalated");
            filed(town, 23, expected, "SlaWarned");
            Until.holds("all was seen to", () -> seenTo(before).size() == expected.size());
            deadlinesOf(before).shutDown();
            filed(town, 25, expected, "SlaBreached", "ComplaintEscalated");
        }
        try (var database = TestDatabase.start(directory)) {
            for (var what : FORGOTTEN) {
                database.run(database.access().superuser(), "DELETE FROM " + what);
            }
        }
        try (var after = LocalPcrm.start(Options.of(options()))) {
            Until.holds(
                    "it knows all of them again",
                    () -> rows(after, "SELECT saga_id FROM saga").size() == 3 * MANY);
            Until.holds("all is done", () -> rows(after, OVERDUE).isEmpty());
            assertThat(seenTo(after)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Complaints of some hours ago, in a department that grants 24. */
    private static void filed(Town town, int hours, List<String> expected, String... actions) {
        for (int n = 0; n < MANY; n++) {
            var complaint = town.waitingSince(Instant.now().minus(Duration.ofHours(hours)), town.water);
            Stream.of(actions).map(action -> complaint + " " + action).forEach(expected::add);
        }
    }

    private static EventProcessor deadlinesOf(LocalPcrm running) {
        return running.application()
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor("sla")
                .orElseThrow();
    }

    private static List<String> seenTo(LocalPcrm running) {
        return rows(running, """
                SELECT aggregate_id || ' ' || action FROM domain_event
                WHERE action IN ('SlaWarned', 'SlaBreached', 'ComplaintEscalated')""");
    }

    private static List<String> rows(LocalPcrm running, String query) {
        try {
            return new Database(running.database().url(), running.database().superuser()).rows(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String[] options() {
        return new String[] {"--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo=false"};
    }
}
