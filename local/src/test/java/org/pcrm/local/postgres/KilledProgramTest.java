package org.pcrm.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.OtherProcess;

@Apart
class KilledProgramTest {

    @TempDir
    Path directory;

    @Test
    void the_server_it_left_behind_is_taken_over_with_all_that_was_committed() throws Exception {
        var program = OtherProcess.start(HoldsADatabase.class, directory.toString());
        assertThat(program.inputReader().lines().filter("ready"::equals).findFirst())
                .isPresent();
        program.destroyForcibly().waitFor();
        var orphan = pidOfServer();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var database = TestDatabase.start(directory)) {
            assertThat(pidOfServer()).isNotEqualTo(orphan);
            assertThat(database.run(database.access().owner(), "SELECT what FROM kept"))
                    .isEqualTo("acknowledged");
        }
    }

    private long pidOfServer() throws Exception {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }
}
