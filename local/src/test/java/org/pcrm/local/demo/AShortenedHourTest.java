package org.pcrm.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.TestDatabase;

@Apart
class AShortenedHourTest {

    @TempDir
    Path directory;

    @Test
    void the_demonstration_goes_the_same_ways_in_less_time() throws Exception {
        LocalPcrm.start(Options.of(
                        "--pcrm.data=" + directory,
                        "--server.port=0",
                        "--pcrm.sla.hour=PT1S",
                        "--pcrm.demo.complaints=20"))
                .close();
        try (var database = TestDatabase.start(directory)) {
            var owner = database.access().owner();
            assertThat(database.run(owner, "SELECT count(*) FROM complaint")).isEqualTo("40");
            assertThat(database.run(owner, "SELECT count(*) > 0 FROM complaint WHERE resolved_at < due_at"))
                    .isEqualTo("t");
        }
    }
}
