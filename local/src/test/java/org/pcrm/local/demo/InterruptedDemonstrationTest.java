package org.pcrm.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.TestDatabase;

@Apart
class InterruptedDemonstrationTest {

    @TempDir
    Path directory;

    private DemonstrationState state;

    @BeforeEach
    void a_demonstration_was_killed_half_way() throws Exception {
        state = new DemonstrationState(directory.resolve("demonstration"));
        try (var database = TestDatabase.start(directory)) {
            state.begin();
            database.run(database.access().owner(), "CREATE TABLE half_told ()");
        }
    }

    @Test
    void it_begins_anew_and_comes_to_its_end() throws Exception {
        start("--pcrm.demo.complaints=3");
        assertThat(state.isLoaded()).isTrue();
        try (var database = TestDatabase.start(directory)) {
            var owner = database.access().owner();
            assertThat(database.run(owner, "SELECT to_regclass('half_told')")).isNull();
            assertThat(database.run(owner, "SELECT count(*) FROM complaint")).isEqualTo("6");
            assertThat(database.run(owner, "SELECT count(*) FROM credential")).isEqualTo("15");
        }
    }

    @Test
    void nothing_of_it_is_left_when_it_is_no_longer_wanted() throws Exception {
        start("--pcrm.demo=false");
        assertThat(state.isUnfinished() || state.isLoaded()).isFalse();
        try (var database = TestDatabase.start(directory)) {
            assertThat(database.run(database.access().owner(), "SELECT to_regclass('half_told')"))
                    .isNull();
        }
    }

    private void start(String option) {
        LocalPcrm.start(Options.of("--pcrm.data=" + directory, "--server.port=0", option))
                .close();
    }
}
