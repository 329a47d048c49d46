package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class KeepingOfficesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Clerk platform = TOWN.superAdmin();

    @Test
    void one_is_opened_with_categories_and_an_administrator() {
        var office = office();
        var opened = platform.posts("tenants", office).is(201);
        var slug = (String) office.get("slug");
        assertThat(opened.header("Location")).contains("/api/v1/tenants/" + slug);
        assertThat(opened.json().path("disputeDays").asInt()).isEqualTo(7);
        assertThat(opened.json().path("autoCloseDays").asInt()).isEqualTo(15);
        assertThat(platform.gets("tenants/" + slug).is(200).text()).isEqualTo(opened.text());
        assertThat(platform.gets("tenants").is(200).text()).contains(slug);
        var portal = platform.gets("public/offices/" + slug).is(200).json();
        assertThat(portal.path("categories").size()).isEqualTo(10);
        assertThat(portal.at("/categories/0").asString()).isEqualTo("Water Supply");
        var staff = platform.gets("staff?tenant=" + slug).is(200).json();
        assertThat(staff.at("/items/0/email").asString()).isEqualTo(office.get("adminEmail"));
        assertThat(staff.at("/items/0/role").asString()).isEqualTo("ADMIN");
    }

    @Test
    void all_of_it_happens_or_nothing() {
        var office = office();
        var email = TOWN.admin().gets("auth/me").json().at("/staff/email").asString();
        var address = office.put("adminEmail", email);
        platform.posts("tenants", office).isRefused(409, "staff.email-taken");
        platform.gets("tenants/" + office.get("slug")).isRefused(404, "not-found");
        office.put("adminEmail", address);
        platform.posts("tenants", office).is(201);
        office.put("adminEmail", UUID.randomUUID() + "@x.example");
        platform.posts("tenants", office).isRefused(409, "tenant.slug-taken");
    }

    @Test
    void the_same_request_sent_again_opens_nothing_new() {
        var key = Map.of("Idempotency-Key", "t1");
        var office = office();
        var first = platform.posts("tenants", office, key).is(201);
        assertThat(platform.posts("tenants", office, key).is(201).text()).isEqualTo(first.text());
        platform.posts("tenants", office(), key).isRefused(409, "idempotency.key-reused");
    }

    @Test
    void one_that_is_deactivated_is_shut_until_it_is_reactivated() {
        var town = new Town(RunningPcrm.instance());
        var citizen = town.citizen();
        var admin = town.admin();
        var email = admin.gets("auth/me").json().at("/staff/email").asString();
        var complaint = citizen.files("Roads");
        var path = "tenants/" + town.slug;

        assertThat(platform.patches(path, Map.of("active", false))
                        .is(200)
                        .json()
                        .path("active")
                        .asBoolean())
                .isFalse();
        assertThat(citizen.gets("public/offices").is(200).text()).doesNotContain(town.slug);
        citizen.gets("public/offices/" + town.slug).isRefused(404, "not-found");
        citizen.sendsFiling(Citizen.filing("Roads"), Map.of()).isRefused(404, "not-found");
        citizen.tracks(complaint).isRefused(404, "not-found");
        admin.signsIn(email, Town.PASSWORD).is(401);
        platform.gets("complaints/" + complaint + "?tenant=" + town.slug).is(200);

        platform.patches(path, Map.of("active", true)).is(200);
        citizen.gets("public/offices/" + town.slug).is(200);
        citizen.tracks(complaint).is(200);
        admin.signsIn(email, Town.PASSWORD).is(200);
    }

    @Test
    void one_is_changed() {
        var slug = platform.posts("tenants", office()).is(201).string("slug");
        var changed = platform.patches(
                        "tenants/" + slug,
                        Map.of(
                                "name",
                                "Riverside",
                                "timeZone",
                                "Asia/Dhaka",
                                "defaultSlaHours",
                                24,
                                "disputeDays",
                                3,
                                "autoCloseDays",
                                9))
                .is(200);
        assertThat(changed.string("name")).isEqualTo("Riverside");
        assertThat(changed.string("timeZone")).isEqualTo("Asia/Dhaka");
        assertThat(changed.json().path("defaultSlaHours").asInt()).isEqualTo(24);
        assertThat(changed.json().path("disputeDays").asInt()).isEqualTo(3);
        assertThat(changed.json().path("autoCloseDays").asInt()).isEqualTo(9);
        platform.patches("tenants/nowhere", Map.of("name", "Nowhere")).isRefused(404, "not-found");
    }

    @Test
    void it_is_for_those_who_run_the_platform_only() {
        for (var clerk : List.of(TOWN.admin(), TOWN.head(TOWN.water), TOWN.officer(TOWN.water), TOWN.operator())) {
            clerk.gets("tenants").isRefused(403, "role.not-allowed");
            clerk.posts("tenants", office()).isRefused(403, "role.not-allowed");
            for (var slug : List.of(TOWN.slug, "nowhere")) {
                clerk.gets("tenants/" + slug).isRefused(403, "role.not-allowed");
                clerk.patches("tenants/" + slug, Map.of("active", false)).isRefused(403, "role.not-allowed");
            }
        }
    }

    @Test
    void bad_input_is_named() {
        wrong("slug", "Up");
        wrong("slug", "a");
        wrong("slug", null);
        wrong("name", "x");
        wrong("timeZone", "Asia/Atlantis");
        wrong("timeZone", null);
        wrong("defaultSlaHours", 0);
        wrong("adminName", "x");
        wrong("adminEmail", "nobody");
        platform.patches("tenants/" + TOWN.slug, Map.of("disputeDays", -1)).isWrongIn("disputeDays");
        platform.patches("tenants/" + TOWN.slug, Map.of("autoCloseDays", 0)).isWrongIn("autoCloseDays");
        platform.patches("tenants/" + TOWN.slug, Map.of("slug", "other")).isWrongIn("slug");
    }

    private void wrong(String field, Object value) {
        var office = office();
        office.put(field, value);
        platform.posts("tenants", office).isWrongIn(field);
    }

    private static Map<String, Object> office() {
        return new HashMap<>(Map.of(
                "name",
                "Riverbank",
                "slug",
                "river-" + UUID.randomUUID(),
                "timeZone",
                "Asia/Kolkata",
                "defaultSlaHours",
                48,
                "adminName",
                "Asha Rao",
                "adminEmail",
                UUID.randomUUID() + "@x.example"));
    }
}
