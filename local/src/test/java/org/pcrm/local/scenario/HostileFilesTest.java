package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.pcrm.local.hostile.Bytes;
import org.pcrm.local.hostile.Corpus;
import org.pcrm.local.hostile.Pictures;
import org.pcrm.local.hostile.Trick;

/** None is stored as something it is not, and each answer says why. */
@ResourceLock(Shared.UPLOADS)
class HostileFilesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final int MOST = 10 * 1024 * 1024;

    private final Citizen citizen = TOWN.citizen();
    private final String id = citizen.files("Water Supply");

    static List<Trick> tricks() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void a_trick_fails(Trick trick) {
        var before = Store.objects();
        var answer = sends(Multipart.file(trick.name(), trick.content()));
        if (trick.code() != null) {
            answer.isRefused(415, trick.code());
            assertThat(answer.string("detail")).isNotBlank();
            assertThat(Store.objects()).containsExactlyInAnyOrderElementsOf(before);
        } else {
            assertThat(answer.is(201).string("contentType")).isEqualTo(trick.contentType());
            var stored = fetched(answer.string("id"));
            assertThat(Bytes.hold(stored, "HIDDEN")).isFalse();
            assertThat(Bytes.hold(stored, "PK\3\4")).isFalse();
        }
        assertThat(Store.uploads()).isZero();
    }

    @Test
    void there_are_forty_of_them_and_more() {
        assertThat(tricks()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @Test
    void a_name_is_shown_without_its_tricks() {
        assertThat(named("../../etc/passwd")).isEqualTo("passwd.jpg");
        assertThat(named("C:\\Windows\\win.ini")).isEqualTo("win.ini.jpg");
        assertThat(named("invoice.pdf.exe")).isEqualTo("invoice.pdf.exe.jpg");
        assertThat(named("gpj.\u202Eexe")).isEqualTo("gpj.exe.jpg");
        assertThat(named("a\u0007\u001B[31m\u200Bb.JPG")).isEqualTo("a[31mb.jpg");
    }

    @Test
    void nothing_and_too_much_are_no_files() {
        sends(Multipart.file("a.txt", new byte[0])).isRefused(400, "file.empty").isWrongIn("file");
        var much = new byte[MOST + 1];
        java.util.Arrays.fill(much, (byte) 'x');
        sends(Multipart.file("a.txt", much)).isRefused(413, "upload.too-large");
        assertThat(sends(Multipart.file("a.txt", java.util.Arrays.copyOf(much, MOST)))
                        .is(201)
                        .json()
                        .path("size")
                        .asInt())
                .isEqualTo(MOST);
    }

    @Test
    void a_form_that_is_none_is_malformed() {
        var letter = "Dear Sir,".getBytes(UTF_8);
        sends(Multipart.brokenOff(letter)).isRefused(400, "upload.malformed");
        sends(Multipart.twoFiles(letter)).isRefused(400, "file.alone").isWrongIn("file");
        sends(Multipart.part("form-data; name=\"other\"; filename=\"a.txt\"", letter))
                .isWrongIn("file");
        sends(Multipart.part("form-data; name=\"file\"", letter)).isWrongIn("file");
        sends(Multipart.part("attachment", letter)).is(400);
        sends(Multipart.A_LETTER.as("multipart/form-data")).isRefused(400, "upload.malformed");
        sends(Multipart.A_LETTER.as("multipart/form-data; boundary=another")).is(400);
        sends(Multipart.A_LETTER.as("application/json")).is(415);
        sends(Multipart.A_LETTER.as("multipart/mixed; boundary=----of-a-test")).is(415);
        assertThat(Store.uploads()).isZero();
    }

    @Test
    void an_upload_without_end_is_answered_before_it() throws IOException {
        var address = RunningPcrm.instance().address();
        var piece = "x".repeat(64 * 1024).getBytes(UTF_8);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var out = socket.getOutputStream();
            begin(out);
            for (int sent = 0; sent <= MOST; sent += piece.length) {
                chunk(out, piece);
            }
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length))
                    .isEqualTo(answer.length);
            assertThat(new String(answer, UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void senders_that_stop_in_the_middle_keep_nobody_from_attaching() throws IOException {
        var address = RunningPcrm.instance().address();
        var stopped = new ArrayList<Socket>();
        try {
            for (int sender = 0; sender < 20; sender++) {
                var socket = new Socket(address.getHost(), address.getPort());
                stopped.add(socket);
                begin(socket.getOutputStream());
                chunk(socket.getOutputStream(), "Dear".getBytes(UTF_8));
            }
            sends(Multipart.A_LETTER).is(201);
            for (var socket : stopped) {
                assertThat(socket.getInputStream().available())
                        .as("was answered first")
                        .isZero();
            }
        } finally {
            for (var socket : stopped) {
                socket.close();
            }
        }
    }

    private void begin(OutputStream out) throws IOException {
        out.write(("POST /api/v1/public/complaints/" + id + "/attachments HTTP/1.1\r\nHost: x\r\n"
                        + "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(UTF_8));
        chunk(out, "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n".getBytes(UTF_8));
    }

    private static void chunk(OutputStream out, byte[] content) throws IOException {
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(UTF_8));
        out.write(content);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    private String named(String sent) {
        return sends(Multipart.file(sent, Pictures.jpeg())).is(201).string("fileName");
    }

    private Answer sends(Multipart form) {
        return citizen.uploads("public/complaints/" + id + "/attachments", form, Map.of());
    }

    private byte[] fetched(String file) {
        var link = ADMIN.gets("complaints/" + id + "/attachments/" + file + "/link");
        return ADMIN.fetches(link.is(200).string("url")).body();
    }
}
