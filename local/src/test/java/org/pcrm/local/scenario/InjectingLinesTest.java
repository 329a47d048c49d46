package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.HeardLog;
import org.pcrm.local.RunningPcrm;

/** Line breaks and control characters wherever a caller can put them: no header and no line of the log is theirs. */
@Isolated("it hears the whole log")
class InjectingLinesTest {

    private static final String MARK = "Forged";
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Citizen CITIZEN = TOWN.citizen();
    private static final Clerk ADMIN = TOWN.admin();
    private static final Wire WIRE = new Wire(RunningPcrm.instance().address());

    private final HeardLog log = new HeardLog();

    @AfterEach
    void no_line_of_the_log_is_theirs() {
        log.close();
        // The server tells once of a request line it could not read, with what is not printable in hexadecimal.
        assertThat(log.text()).doesNotContainPattern("(?m)^" + MARK).doesNotContainPattern("[\\p{Cc}&&[^\n\t]]");
    }

    static Stream<Arguments> headers() {
        return Stream.of("User-Agent", "X-Forwarded-For", "Origin", "Idempotency-Key", "Cookie", "Accept-Language")
                .flatMap(header -> Stream.of("\r", "\0", "\u001b[2K", "\u0008", "\u007f")
                        .map(control -> Arguments.of(header, control)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_control_character_in_a_header_is_refused(String header, String control) {
        var answer = WIRE.gets("/api/v1/public/offices", header, "a" + control + MARK + ": yes");
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(MARK, "Exception", "org.");
        assertThat(Wire.head(answer)).contains("Content-Type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\n ", "\t"})
    void a_line_break_in_a_header_ends_there(String broken) {
        for (var header : List.of("User-Agent", "X-Forwarded-For", "Idempotency-Key")) {
            assertThat(WIRE.gets("/api/v1/public/offices", header, "a" + broken + MARK + ": yes"))
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(MARK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/public/complaints/PCRM-20260101-ZZZZ%0d%0aForged:%20yes",
                "/api/v1/public/complaints/PCRM-20260101-ZZZZ%E5%98%8A%E5%98%8DForged",
                "/api/v1/public/offices/east%0aForged:%20yes",
                "/api/v1/public/offices/east%00Forged",
                "/api/v1/%0d%0aForged:%20yes"
            })
    void an_address_with_a_line_break_leads_nowhere(String path) {
        var answer = WIRE.gets(path, "Accept", "*/*");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain(MARK);
    }

    @Test
    void a_bad_request_line_is_refused() {
        assertThat(WIRE.says("GET /\rForged: yes HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain(MARK);
        assertThat(WIRE.says("FORGED\u001b[2K / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "category", "cursor", "filedFrom", "tenant", "limit"})
    void a_parameter_is_read_and_not_repeated(String parameter) {
        var answer = ADMIN.gets("complaints?" + parameter + "=%0d%0a" + MARK + ":%20yes");
        assertThat(answer.text()).doesNotContain(MARK);
        assertThat(answer.response().headers().map().toString()).doesNotContain(MARK);
        assertThat(answer.status()).isIn(400, 404);
        ADMIN.gets("complaints?" + parameter + "=%1b" + MARK)
                .isRefused(400, "not-plain")
                .isWrongIn(parameter);
    }

    static Stream<Arguments> oneLine() {
        return Stream.of("\r\n", "\n", "\r", "\t", "\0", "\u001b", "\u0085", "\u2028", "\u2029")
                .flatMap(broken -> Stream.of("citizenName", "email", "locality", "phone", "category")
                        .map(field -> Arguments.of(field, broken)));
    }

    @ParameterizedTest
    @MethodSource("oneLine")
    void a_field_of_one_line_takes_no_line_break(String field, String broken) {
        var filing = Citizen.filing("Roads");
        filing.put("email", "asha@x.example");
        var told = filing.get(field).toString();
        filing.put(field, told.substring(0, 2) + broken + told.substring(2) + broken + "Bcc: " + MARK);
        CITIZEN.sendsFiling(filing, Map.of()).isWrongIn(field);
        filing.put(field, told.substring(0, 2) + broken + told.substring(2));
        CITIZEN.sendsFiling(filing, Map.of()).isWrongIn(field);
        filing.put(field, told + broken);
        CITIZEN.sendsFiling(filing, Map.of()).isWrongIn(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\u2028"})
    void neither_does_the_name_or_address_of_who_is_invited(String broken) {
        var email = UUID.randomUUID() + "@x.example";
        var name = Map.of("name", "Asha" + broken + MARK, "email", email, "role", "CALL_OPERATOR");
        ADMIN.posts("staff", name).isRefused(400, "request.invalid").isWrongIn("name");
        var bcc = Map.of("name", "Asha", "email", email + broken + "Bcc: " + MARK, "role", "CALL_OPERATOR");
        ADMIN.posts("staff", bcc).isRefused(400, "request.invalid").isWrongIn("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\0", "\u001b"})
    void who_is_nobody_by_such_a_name_is_nobody(String broken) {
        var email = TOWN.emailOf(ADMIN) + broken + "Bcc: " + MARK + "@x.example";
        var answer = CITIZEN.posts("auth/login", Map.of("email", email, "password", Town.PASSWORD));
        assertThat(answer.status()).isIn(400, 401);
        assertThat(CITIZEN.posts("auth/password/forgot", Map.of("email", email)).status())
                .isIn(400, 202);
    }
}
