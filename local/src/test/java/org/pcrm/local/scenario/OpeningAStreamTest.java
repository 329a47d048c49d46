package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Listener.Heard;

/** Streams opened by who may not, with what was never said, and by who does not listen at all. */
class OpeningAStreamTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final int OF_ONE_SESSION = 32;

    @Test
    void without_a_session_it_is_refused_as_a_problem() {
        TOWN.citizen()
                .gets("notifications/stream", Map.of("Accept", "text/event-stream"))
                .isRefused(401, "session.required");
    }

    @Test
    void a_session_that_is_over_opens_none() {
        var visit = Visit.of(TOWN, ADMIN);
        visit.signsOut(RunningPcrm.instance()).is(204);
        isRefused(visit.access());
    }

    @Test
    void an_expired_token_opens_none() {
        isRefused(ForgingTokensTest.FORGED.get("expired"));
    }

    @Test
    void another_office_is_not_there() {
        ADMIN.gets("notifications/stream?tenant=" + OTHER.slug, Map.of()).isRefused(404, "not-found");
    }

    static Stream<String> neverHeard() {
        return Stream.of(
                UUID.randomUUID().toString(),
                "0",
                "'; DELETE FROM notification; --",
                "9".repeat(2_000),
                foreignNotice());
    }

    @ParameterizedTest
    @MethodSource("neverHeard")
    void who_stopped_at_what_was_never_heard_is_told_to_read_anew_and_nothing_else(String id) {
        try (var stream = ADMIN.listens(Map.of("Last-Event-ID", id))) {
            stream.hears("to read anew", heard -> heard.event().equals("resync"));
            assertThat(stream.all()).extracting(Heard::event).containsExactly("connected", "resync");
        }
    }

    @Test
    void who_asks_for_the_head_alone_gets_no_stream() {
        assertThat(ADMIN.calls("HEAD", "notifications/stream", null).is(200).text())
                .isEmpty();
    }

    @Test
    void one_session_has_so_many_and_no_more() {
        var clerk = TOWN.operator();
        var streams = Stream.generate(() -> clerk.listens(Map.of()))
                .limit(OF_ONE_SESSION)
                .toList();
        clerk.triesToListen("notifications/stream").is(429);
        streams.forEach(Listener::close);
    }

    @Test
    void who_never_reads_holds_up_nobody() throws Exception {
        var deaf = Visit.of(TOWN, ADMIN);
        try (var socket = new Socket();
                var stream = ADMIN.listens(Map.of())) {
            opensAndNeverReads(socket, deaf.access());
            String last = null;
            for (int n = 0; n < 10; n++) {
                last = TOWN.citizen().files("Other");
            }
            var complaint = last;
            stream.hears("the last filing", heard -> heard.tells("FILED", complaint));
        }
    }

    private static void opensAndNeverReads(Socket socket, String access) throws IOException {
        var address = RunningPcrm.instance().address();
        socket.setReceiveBufferSize(1);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write("""
                GET /api/v1/notifications/stream HTTP/1.1\r
                Host: %s\r
                Cookie: pcrm-access=%s\r
                \r
                """.formatted(address.getAuthority(), access).getBytes(StandardCharsets.US_ASCII));
    }

    private static void isRefused(String access) {
        new Person(RunningPcrm.instance().address())
                .gets("notifications/stream", Map.of("Cookie", "pcrm-access=" + access))
                .isRefused(401, "session.required");
    }

    private static String foreignNotice() {
        OTHER.citizen().files("Other");
        return OTHER.admin().gets("notifications").json().at("/items/0/id").asString();
    }
}
