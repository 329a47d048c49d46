package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("it hears the whole log")
class BadInputTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Citizen CITIZEN = TOWN.citizen();
    private static final Clerk ADMIN = TOWN.admin();

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("citizenName", "A"),
                Arguments.of("citizenName", "x".repeat(121)),
                Arguments.of("citizenName", "   "),
                Arguments.of("citizenName", "Null\0byte"),
                Arguments.of("citizenName", null),
                Arguments.of("phone", "12"),
                Arguments.of("phone", "call me maybe"),
                Arguments.of("email", "nobody"),
                Arguments.of("description", "too short"),
                Arguments.of("description", "x".repeat(5001)),
                Arguments.of("category", "Aliens"),
                Arguments.of("locality", "x".repeat(201)),
                Arguments.of("latitude", 26.8),
                Arguments.of("language", "FR"),
                Arguments.of("priority", "HIGH"),
                Arguments.of("trackingId", "PCRM-20260101-AAAAAAAA"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_filing_that_is_wrong_names_the_field(String field, Object value) {
        var filing = Citizen.filing("Roads");
        filing.put(field, value);
        var answer = CITIZEN.sendsFiling(filing, Map.of());
        if (field.equals("latitude")) {
            answer.isWrongIn("longitude");
        } else {
            answer.isWrongIn(field);
        }
        assertThat(answer.text()).doesNotContain("Exception", "org.pcrm");
    }

    @Test
    void lengths_count_what_people_see_as_letters() {
        var filing = Citizen.filing("Roads");
        filing.put("citizenName", "𝔸".repeat(120));
        filing.put("description", "पानी नहीं आ रहा है");
        CITIZEN.sendsFiling(filing, Map.of()).is(201);
    }

    @Test
    void what_is_no_json_and_what_no_route_knows_is_told() {
        CITIZEN.posts("public/offices/" + TOWN.slug + "/complaints", "just words")
                .is(400);
        CITIZEN.gets("public/offices/atlantis").isRefused(404, "not-found");
        CITIZEN.tracks("PCRM-20260101-ZZZZZZZZ").isRefused(404, "not-found");
        assertThat(CITIZEN.tracks("nonsense").text())
                .isEqualTo(CITIZEN.tracks("PCRM-20260101-ZZZZZZZZ").text());
        CITIZEN.gets("complaints").is(401);
    }

    @Test
    void nothing_that_a_stranger_sends_is_written_to_the_log(CapturedOutput output) {
        ADMIN.gets("complaints?%0AForged=line").isRefused(400, "request.malformed");
        ADMIN.starts("PCRM-20260101-ZZZZZZZZ").is(404);
        assertThat(output).doesNotContain("Forged", "PCRM-20260101-ZZZZZZZZ");
    }

    @Test
    void a_tracking_id_is_found_in_any_case() {
        var id = CITIZEN.files("Roads");
        assertThat(CITIZEN.tracks(id.toLowerCase(java.util.Locale.ROOT)).is(200).string("trackingId"))
                .isEqualTo(id);
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        ADMIN.gets("complaints?colour=blue").isWrongIn("colour");
        ADMIN.gets("complaints?status=LOST").isWrongIn("status");
        ADMIN.gets("complaints?sort=mood").isWrongIn("sort");
        ADMIN.gets("complaints?limit=101").isWrongIn("limit");
        ADMIN.gets("complaints?limit=0").isWrongIn("limit");
        ADMIN.gets("complaints?category=Aliens").isWrongIn("category");
        ADMIN.gets("complaints?filedFrom=tomorrow").isWrongIn("filedFrom");
        ADMIN.gets("complaints?filedFrom=%2B500000-01-01T00:00:00Z").isWrongIn("filedFrom");
        ADMIN.gets("complaints?filedTo=%2B1000000000-12-31T23:59:59.999999999Z").isWrongIn("filedTo");
        ADMIN.gets("complaints?filedFrom=0000-01-01").isWrongIn("filedFrom");
        ADMIN.gets("complaints?cursor=abc").isWrongIn("cursor");
    }

    @Test
    void reasons_are_asked_for() {
        var id = CITIZEN.files("Roads");
        var path = "complaints/" + id + "/transitions";
        ADMIN.posts(path, Map.of("to", "ESCALATED")).isWrongIn("reason");
        ADMIN.posts(path, Map.of("to", "ESCALATED", "reason", "short")).isWrongIn("reason");
        ADMIN.posts(path, Map.of("to", "GONE")).isWrongIn("to");
        ADMIN.posts(path, Map.of("reason", "A long enough reason")).isWrongIn("to");
        ADMIN.posts("complaints/" + id + "/assignment", Map.of("departmentId", "water"))
                .isWrongIn("departmentId");
        ADMIN.notes(id, " ").isWrongIn("text");
    }
}
