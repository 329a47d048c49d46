package org.pcrm.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.data.CannotStart;

@Apart
class RestartTest {

    @TempDir
    Path directory;

    private DatabaseAccess before;

    @BeforeEach
    void a_database_with_a_row_was_stopped() throws Exception {
        try (var database = TestDatabase.start(directory)) {
            before = database.access();
            database.run(before.owner(), "CREATE TABLE kept AS SELECT 'committed' AS what");
        }
    }

    @Test
    void data_port_and_passwords_stay() throws Exception {
        try (var database = TestDatabase.start(directory)) {
            assertThat(database.access()).isEqualTo(before);
            assertThat(database.run(before.owner(), "SELECT what FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void another_port_is_drawn_when_something_else_took_it() throws Exception {
        try (var taker = new ServerSocket(before.port(), 1, InetAddress.getLoopbackAddress());
                var database = TestDatabase.start(directory)) {
            assertThat(database.access().port()).isNotEqualTo(taker.getLocalPort());
            assertThat(database.run(before.owner(), "SELECT what FROM kept")).isEqualTo("committed");
            assertThat(Files.readString(directory.resolve(DatabaseAccess.FILE)))
                    .contains("url=" + database.access().url());
        }
    }

    @Test
    void a_number_that_is_another_programs_by_now_does_not_hold_it_up() throws Exception {
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var database = TestDatabase.start(directory)) {
            assertThat(database.run(before.owner(), "SELECT what FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void lost_passwords_are_told_and_nothing_is_overwritten() throws Exception {
        Files.delete(directory.resolve(DatabaseAccess.FILE));
        assertThatThrownBy(() -> TestDatabase.start(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(DatabaseAccess.FILE + " is missing");
        assertThat(directory.resolve("postgres/PG_VERSION")).exists();
    }
}
