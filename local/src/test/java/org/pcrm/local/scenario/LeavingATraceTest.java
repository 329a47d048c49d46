package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every route that changes something leaves an event that says who did it, in which role and office, when, and why. */
class LeavingATraceTest {

    private static final Path SOURCES = Path.of("src/test/java/org/pcrm/local/scenario");
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Ids IDS = new Ids(TOWN, ADMIN, OFFICER);
    private static final JdbcClient DATABASE =
            RunningPcrm.instance().application().getBean(JdbcClient.class);

    /** One line of {@code traces.tsv}. */
    record Trace(String method, String path, String who, String event, String otherwise) {

        String route() {
            return method + " " + path;
        }

        boolean isLeftHere() {
            return !who.isEmpty();
        }
    }

    static List<Trace> traces() {
        try (var file = LeavingATraceTest.class.getResourceAsStream("/traces.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Trace(cell[0], cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Trace> leftHere() {
        return traces().stream().filter(Trace::isLeftHere);
    }

    @Test
    void every_route_that_changes_something_is_known() {
        assertThat(traces().stream().map(Trace::route).toList())
                .containsExactlyInAnyOrderElementsOf(MatrixRow.all().stream()
                        .filter(MatrixRow::changes)
                        .map(MatrixRow::route)
                        .toList());
    }

    @Test
    void one_that_leaves_none_here_says_why_or_where() {
        assertThat(traces().stream().filter(trace -> !trace.isLeftHere())).allSatisfy(trace -> {
            assertThat(trace.otherwise()).isNotBlank();
            if (!trace.event().isEmpty()) {
                assertThat(Files.readString(SOURCES.resolve(trace.otherwise() + ".java")))
                        .contains(trace.event());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("leftHere")
    void each_leaves_an_event_with_all_there_is_to_say(Trace trace) {
        var row = MatrixRow.all().stream()
                .filter(known -> known.route().equals(trace.route()))
                .findFirst()
                .orElseThrow();
        var ids = ids(row);
        var who = who(trace.who());
        long before = DATABASE.sql("SELECT coalesce(max(global_index), 0) FROM domain_event")
                .query(Long.class)
                .single();
        var answer = row.call(who, address(trace, row, ids), body(row));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);

        var event = DATABASE.sql("""
                        SELECT * FROM domain_event WHERE global_index > ? AND action = ? AND actor_role = ?
                        AND actor_id IS NOT DISTINCT FROM CAST(? AS uuid)
                        AND (tenant_id = ? OR action = 'TenantProvisioned' OR aggregate_type = 'Projection')""")
                .params(before, trace.event(), role(trace), actor(who), TOWN.id)
                .query()
                .listOfRows();
        assertThat(event).singleElement().satisfies(left -> {
            assertThat(left.get("correlation_id").toString()).isNotBlank();
            assertThat(left.get("recorded_at")).isNotNull();
            // A projection is of all offices.
            assertThat(left.get("tenant_id") == null)
                    .isEqualTo(left.get("aggregate_type").equals("Projection"));
            assertThat(left.get("aggregate_id").toString()).isNotBlank();
        });
    }

    /** Things in the state in which the route changes them. */
    private static Map<String, String> ids(MatrixRow row) {
        var ids = new java.util.HashMap<>(IDS.of(row.path()));
        if (row.path().endsWith("/feedback") || row.path().endsWith("/dispute")) {
            OFFICER.resolves(ids.get("trackingId"), "The broken pipe was exchanged.")
                    .is(200);
        }
        if (row.method().equals("DELETE") && row.path().contains("departments")) {
            var name = Map.of("name", "Parks " + UUID.randomUUID());
            ids.put("departmentId", ADMIN.posts("departments", name).is(201).string("id"));
        }
        return ids;
    }

    private static Person who(String name) {
        return switch (name) {
            case "citizen" -> TOWN.citizen();
            case "admin" -> ADMIN;
            case "officer" -> OFFICER;
            case "superAdmin" -> TOWN.superAdmin();
            // Somebody whose session may end.
            default -> TOWN.keepsItsPasswordInEarnest(TOWN.admin());
        };
    }

    private static String address(Trace trace, MatrixRow row, Map<String, String> ids) {
        return trace.who().equals("superAdmin") ? row.address(ids, TOWN.slug) : row.address(ids);
    }

    private static Object body(MatrixRow row) {
        return row.body(Citizen.filing("Water Supply"), TOWN.water);
    }

    private static String role(Trace trace) {
        return switch (trace.who()) {
            case "citizen" -> "CITIZEN";
            case "officer" -> "OFFICER";
            case "superAdmin" -> "SUPER_ADMIN";
            default -> "ADMIN";
        };
    }

    private static UUID actor(Person who) {
        return who instanceof Clerk clerk ? clerk.id() : null;
    }
}
