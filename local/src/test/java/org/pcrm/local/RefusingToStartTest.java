package org.pcrm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.data.DataDirectory;

/** Each reason as a person sees it who types the run command. */
@Apart
class RefusingToStartTest {

    @TempDir
    Path directory;

    @Test
    void a_port_in_use_is_one_sentence() throws Exception {
        try (var taker = new ServerSocket(0)) {
            assertThat(refusal("--server.port=" + taker.getLocalPort()))
                    .isEqualTo("Port " + taker.getLocalPort() + " is in use: choose another with --server.port=.");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_data_directory_in_use_is_one_sentence() throws Exception {
        try (var user = DataDirectory.open(directory)) {
            user.lock();
            assertThat(refusal()).isEqualTo("The data directory " + directory + " is in use by another running P-CRM.");
        }
    }

    @Test
    void data_of_another_build_is_one_sentence() throws Exception {
        Files.writeString(directory.resolve("schema.sha256"), "of another build");
        assertThat(refusal())
                .isEqualTo("The data in " + directory + " is of another build of P-CRM: "
                        + "move it away, or name another directory with --pcrm.data=.");
    }

    @Test
    void a_directory_of_something_else_is_left_alone() throws Exception {
        Files.writeString(directory.resolve("letter.txt"), "Dear Sir");
        assertThat(refusal())
                .isEqualTo("The directory " + directory + " is neither empty nor of P-CRM: "
                        + "name another directory with --pcrm.data=.");
        assertThat(directory).isDirectoryNotContaining("glob:**schema.sha256");
    }

    @Test
    void a_place_that_cannot_be_written_is_one_sentence() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThat(refusal("--pcrm.data=" + file)).isEqualTo("P-CRM cannot write to the data directory " + file + ".");
    }

    @Test
    void an_option_that_is_no_number_is_one_sentence() throws Exception {
        assertThat(refusal("--server.port=http")).isEqualTo("--server.port=http is not understood.");
    }

    @Test
    void sides_apart_do_not_load_the_demonstration() {
        assertThatThrownBy(() -> LocalPcrm.start(
                        Options.of("--pcrm.data=" + directory, "--server.port=0", "--pcrm.sides=web,command,query")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("All sides together load the demonstration: start once without --pcrm.sides,"
                        + " or with --pcrm.demo=false.");
        assertThat(directory).isDirectoryNotContaining("glob:**postgres");
    }

    @Test
    void sides_that_do_not_work_together_are_one_sentence() {
        assertThatThrownBy(() -> LocalPcrm.start(Options.of(
                        "--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo=false", "--pcrm.sides=web")))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "P-CRM could not start: pcrm.sides=web cannot work: web needs command and query beside it.");
    }

    /** What the run command says on its error output, having ended with 1. */
    private String refusal(String... arguments) throws Exception {
        var isAboutData = arguments.length > 0 && arguments[0].startsWith("--pcrm.data");
        var program = isAboutData
                ? OtherProcess.start(PcrmLocal.class, "--server.port=0", arguments[0])
                : OtherProcess.start(
                        PcrmLocal.class,
                        "--pcrm.data=" + directory,
                        arguments.length > 0 ? arguments[0] : "--server.port=0");
        var told = program.errorReader().readAllAsString().strip();
        assertThat(program.inputReader().readAllAsString()).isEmpty();
        assertThat(program.waitFor()).isEqualTo(1);
        return told;
    }
}
