package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class KeepingDepartmentsTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());

    private final Clerk admin = TOWN.admin();

    @Test
    void one_is_set_up_changed_and_given_up() {
        var made = admin.posts("departments", Map.of("name", "Parks", "slaHours", 12, "areas", List.of("Aliganj")))
                .is(201);
        var path = "departments/" + made.string("id");
        assertThat(made.header("Location")).contains("/api/v1/" + path);
        assertThat(admin.gets(path).is(200).text()).isEqualTo(made.text());
        var changed = admin.patches(path, Map.of("name", "Parks and Trees")).is(200);
        assertThat(changed.string("name")).isEqualTo("Parks and Trees");
        assertThat(changed.json().path("slaHours").asInt()).isEqualTo(12);
        var noHours = new HashMap<String, Object>();
        noHours.put("slaHours", null);
        assertThat(admin.patches(path, noHours).is(200).json().path("slaHours").isNull())
                .isTrue();
        admin.deletes(path).is(204);
        admin.gets(path).isRefused(404, "not-found");
        admin.patches(path, Map.of("name", "Parks")).isRefused(404, "not-found");
        admin.deletes(path).is(204);
        admin.posts("departments", Map.of("name", "parks and trees")).is(201);
    }

    @Test
    void the_same_request_sent_again_sets_up_nothing_new() {
        var key = Map.of("Idempotency-Key", "d1");
        var lamps = Map.of("name", "Lamps");
        var first = admin.posts("departments", lamps, key).is(201);
        assertThat(admin.posts("departments", lamps, key).is(201).text()).isEqualTo(first.text());
        admin.posts("departments", Map.of("name", "Lights"), key).isRefused(409, "idempotency.key-reused");
        admin.posts("departments", lamps).isRefused(409, "department.name-taken");
        admin.patches("departments/" + first.string("id"), Map.of("name", " ROADS "))
                .isRefused(409, "department.name-taken");
    }

    @Test
    void one_in_use_stays() {
        var id = UUID.fromString(
                admin.posts("departments", Map.of("name", "Drains")).is(201).string("id"));
        admin.puts("categories", categories(id)).is(200);
        var officer = TOWN.officer(id);
        var complaint = TOWN.citizen().files("Drains");
        var refused = admin.deletes("departments/" + id).isRefused(409, "department.in-use");
        assertThat(refused.json().at("/counts/activeStaff").asInt()).isEqualTo(1);
        assertThat(refused.json().at("/counts/openComplaints").asInt()).isEqualTo(1);
        assertThat(refused.string("detail")).contains("1 active", "1 open");

        admin.assigns(complaint, id, officer).is(200);
        officer.resolves(complaint, "The drain was cleaned.").is(200);
        admin.patches("staff/" + officer.id(), Map.of("active", false)).is(200);
        admin.deletes("departments/" + id).is(204);
        assertThat(admin.gets("categories").json().at("/items/0/departmentId").isNull())
                .isTrue();
        assertThat(admin.reads(complaint).json().at("/department/name").asString())
                .isEqualTo("Drains");
        assertThat(admin.reopens(complaint, "It is blocked again.")
                        .is(200)
                        .json()
                        .path("department")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_head_sets_the_hours_of_the_own_one_only() {
        var head = TOWN.head(TOWN.roads);
        var roads = "departments/" + TOWN.roads;
        assertThat(head.patches(roads, Map.of("slaHours", 36))
                        .is(200)
                        .json()
                        .path("slaHours")
                        .asInt())
                .isEqualTo(36);
        head.patches(roads, Map.of("slaHours", 36, "name", "Streets")).isRefused(403, "role.not-allowed");
        head.patches("departments/" + TOWN.water, Map.of("slaHours", 1)).isRefused(403, "role.not-allowed");
        head.posts("departments", Map.of("name", "Mine")).isRefused(403, "role.not-allowed");
        head.deletes(roads).isRefused(403, "role.not-allowed");
    }

    @Test
    void other_roles_only_read() {
        for (var clerk : List.of(TOWN.operator(), TOWN.officer(TOWN.roads))) {
            clerk.gets("departments").is(200);
            clerk.posts("departments", Map.of("name", "Mine")).isRefused(403, "role.not-allowed");
            clerk.patches("departments/" + TOWN.roads, Map.of("slaHours", 1)).isRefused(403, "role.not-allowed");
            clerk.deletes("departments/" + TOWN.roads).isRefused(403, "role.not-allowed");
            clerk.puts("categories", categories(null)).isRefused(403, "role.not-allowed");
        }
    }

    @Test
    void one_of_another_office_answers_byte_for_byte_like_none() {
        var foreign = "departments/" + OTHER.water;
        var unknown = "departments/" + UUID.randomUUID();
        var name = Map.of("name", "Mine");
        for (var clerk : List.of(admin, TOWN.head(TOWN.roads), TOWN.operator())) {
            assertThat(clerk.gets(foreign).is(404).text())
                    .isEqualTo(clerk.gets(unknown).is(404).text());
            assertThat(clerk.patches(foreign, name).is(404).text())
                    .isEqualTo(clerk.patches(unknown, name).is(404).text());
            assertThat(clerk.deletes(foreign).is(404).text())
                    .isEqualTo(clerk.deletes(unknown).is(404).text());
        }
        admin.puts("categories", categories(OTHER.water)).isWrongIn("items[0].departmentId");
    }

    @Test
    void bad_input_is_named() {
        admin.posts("departments", Map.of()).isWrongIn("name");
        admin.posts("departments", Map.of("name", "x")).isWrongIn("name");
        admin.posts("departments", Map.of("name", "Parks", "slaHours", 0)).isWrongIn("slaHours");
        admin.posts("departments", Map.of("name", "Parks", "areas", List.of("")))
                .isWrongIn("areas[0]");
        admin.posts("departments", Map.of("name", "Parks", "colour", "blue")).isWrongIn("colour");
        admin.patches("departments/" + TOWN.roads, Map.of("slaHours", 0)).isWrongIn("slaHours");
        admin.patches("departments/" + TOWN.roads, Map.of("slaHours", "many")).isWrongIn("slaHours");
        admin.puts("categories", Map.of("items", List.of())).isWrongIn("items");
        admin.puts("categories", Map.of("items", List.of(Map.of("name", "x")))).isWrongIn("items[0].name");
        admin.puts("categories", Map.of("items", List.of(Map.of("name", "Road"), Map.of("name", "ROAD "))))
                .isWrongIn("items[1].name");
        TOWN.superAdmin().posts("departments", Map.of("name", "Parks")).isWrongIn("tenant");
    }

    private static Map<String, ?> categories(UUID department) {
        var drains = new HashMap<String, Object>(Map.of("name", "Drains"));
        drains.put("departmentId", department);
        return Map.of("items", List.of(drains, Map.of("name", "Other")));
    }
}
