package org.pcrm.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.data.DataDirectory;

@Apart
class FirstStartTest {

    @TempDir
    static Path directory;

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        // What an initialisation leaves that was killed half-way must not be in the way.
        try (var data = DataDirectory.open(directory)) {
            Files.createDirectories(data.resolve("postgres/base"));
            Files.writeString(data.resolve("postgres/postgresql.conf"), "half = written");
        }
        database = TestDatabase.start(directory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_commit_is_on_disk() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(asOwner("SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void only_the_owner_of_the_directory_reads_passwords() throws Exception {
        var file = directory.resolve(DatabaseAccess.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file))
                .contains("url=" + database.access().url())
                .anyMatch(line -> line.startsWith("write.password="))
                .anyMatch(line -> line.startsWith("read.password="));
        assertThat(directory.resolve("first.password")).doesNotExist();
    }

    @Test
    void the_applications_roles_own_nothing_and_are_no_superusers() throws SQLException {
        assertThat(asOwner("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'pcrm\\_%' AND NOT rolsuper "
                        + "AND NOT rolbypassrls AND NOT rolcreatedb AND NOT rolcreaterole AND rolcanlogin"))
                .isEqualTo("3");
        assertThat(asOwner("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'pcrm'"))
                .isEqualTo("pcrm_owner");
        assertThat(asOwner("SELECT count(*) FROM pg_shdepend WHERE deptype = 'o' AND refobjid IN "
                        + "('pcrm_write'::regrole, 'pcrm_read'::regrole)"))
                .isEqualTo("0");
    }

    @Test
    void nobody_enters_without_the_password() {
        for (var name : List.of("postgres", "pcrm_owner", "pcrm_write", "pcrm_read")) {
            assertThatThrownBy(() -> database.run(new Account(name, "wrong"), "SELECT 1"))
                    .as(name)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_this_machine_reaches_it() throws Exception {
        assertThat(asOwner("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        for (var other : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toArray(InetAddress[]::new)) {
            assertThatThrownBy(() -> new Socket(other, database.access().port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void letters_of_hindi_words_are_letters() throws SQLException {
        assertThat(asOwner("SELECT to_tsvector('simple', 'पानी नहीं')::text"))
                .contains("'पानी'")
                .contains("'नहीं'");
    }

    private static String asOwner(String query) throws SQLException {
        return database.run(database.access().owner(), query);
    }
}
