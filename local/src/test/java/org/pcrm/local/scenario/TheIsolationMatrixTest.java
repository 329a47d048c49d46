package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;

/**
 * Every route, as everybody: anonymous, each role in its department and in another one, and another office. What is out
 * of scope must answer byte for byte like what does not exist.
 */
class TheIsolationMatrixTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Ids IDS = new Ids(TOWN, TOWN.admin(), OFFICER);

    /** Columns of the matrix: who calls. Routes of the session get somebody new, since they end what they are called with. */
    private static final Map<String, Supplier<Person>> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("anonymous", TOWN::citizen);
        PEOPLE.put("operator", TOWN::operator);
        PEOPLE.put("officer", () -> TOWN.officer(TOWN.water));
        PEOPLE.put("colleague", () -> TOWN.officer(TOWN.water));
        PEOPLE.put("head", () -> TOWN.head(TOWN.water));
        PEOPLE.put("otherHead", () -> TOWN.head(TOWN.roads));
        PEOPLE.put("admin", TOWN::admin);
        PEOPLE.put("foreignAdmin", OTHER::admin);
        PEOPLE.put("superAdmin", TOWN::superAdmin);
    }

    private static final Map<String, Person> STANDING = new LinkedHashMap<>();

    static {
        PEOPLE.forEach((name, person) -> STANDING.put(name, person.get()));
        STANDING.put("officer", OFFICER);
    }

    private static final Map<String, String> READ_ONLY = IDS.of("{trackingId}{attachmentId}{token}{name}");

    static List<MatrixRow> rows() {
        return MatrixRow.all();
    }

    @Test
    void every_route_of_the_api_has_its_row() {
        var described = new ArrayList<String>();
        var paths = TOWN.citizen().getsAt("/v3/api-docs").is(200).json().path("paths");
        paths.forEachEntry((path, operations) -> operations.forEachEntry(
                (method, operation) -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertThat(rows().stream().map(MatrixRow::route).toList())
                .containsExactlyInAnyOrderElementsOf(
                        described.stream().map(MatrixRow::named).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_route_answers_each_as_the_permission_table_says(MatrixRow row) {
        row.expected().forEach((who, status) -> {
            var person = caller(row, who);
            var answer = row.call(person, address(row, who, idsFor(row)), body(row));
            assertThat(answer.status())
                    .as("%s by %s: %s", row.route(), who, answer.text())
                    .isEqualTo(status);
            if (status == 404) {
                var unknown = row.call(person, address(row, who, unknownIds()), body(row));
                assertThat(answer.text()).as("%s by %s", row.route(), who).isEqualTo(unknown.text());
            }
        });
    }

    private static Person caller(MatrixRow row, String who) {
        var endsSessions = row.method().equals("POST") && row.path().startsWith("/api/v1/auth/");
        return endsSessions ? PEOPLE.get(who).get() : STANDING.get(who);
    }

    private static String address(MatrixRow row, String who, Map<String, String> ids) {
        return who.equals("superAdmin") ? row.address(ids, TOWN.slug) : row.address(ids);
    }

    /** Reading leaves a complaint as it was; every change gets one of its own. */
    private static Map<String, String> idsFor(MatrixRow row) {
        return row.changes() ? IDS.of(row.path()) : READ_ONLY;
    }

    private static Map<String, String> unknownIds() {
        var nobody = UUID.randomUUID().toString();
        return Map.of(
                "slug",
                "nowhere",
                "trackingId",
                "PCRM-20260101-ZZZZZZZZ",
                "other",
                "PCRM-20260101-ZZZZZZZZ",
                "departmentId",
                nobody,
                "staffId",
                nobody,
                "noticeId",
                nobody,
                "mailId",
                nobody,
                "attachmentId",
                nobody,
                "token",
                "forged");
    }

    private static Object body(MatrixRow row) {
        return row.body(Citizen.filing("Roads"), TOWN.water);
    }
}
