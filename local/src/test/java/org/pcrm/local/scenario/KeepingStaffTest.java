package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class KeepingStaffTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());

    private final Clerk admin = TOWN.admin();

    @Test
    void somebody_is_invited_and_shown() {
        var invited = admin.posts("staff", member("OFFICER", TOWN.water)).is(201);
        var path = "staff/" + invited.string("id");
        assertThat(invited.header("Location")).contains("/api/v1/" + path);
        assertThat(invited.string("role")).isEqualTo("OFFICER");
        assertThat(invited.json().at("/department/name").asString()).isEqualTo("Water Supply");
        assertThat(invited.json().path("active").asBoolean()).isTrue();
        assertThat(admin.gets(path).is(200).text()).isEqualTo(invited.text());
    }

    @Test
    void the_same_request_sent_again_invites_nobody_new() {
        var key = Map.of("Idempotency-Key", "s1");
        var operator = member("CALL_OPERATOR", null);
        var first = admin.posts("staff", operator, key).is(201);
        assertThat(admin.posts("staff", operator, key).is(201).text()).isEqualTo(first.text());
        admin.posts("staff", operator).isRefused(409, "staff.email-taken");
    }

    @Test
    void roles_are_given_from_above() {
        admin.posts("staff", member("ADMIN", null)).isRefused(403, "role.not-allowed");
        admin.posts("staff", member("SUPER_ADMIN", null)).isRefused(403, "role.not-allowed");
        TOWN.head(TOWN.water).posts("staff", member("OFFICER", TOWN.water)).isRefused(403, "role.not-allowed");
        TOWN.operator().posts("staff", member("OFFICER", TOWN.water)).isRefused(403, "role.not-allowed");
        var platform = TOWN.superAdmin();
        platform.posts("staff", member("ADMIN", null)).isWrongIn("tenant");
        assertThat(platform.posts("staff?tenant=" + TOWN.slug, member("ADMIN", null))
                        .is(201)
                        .json()
                        .at("/tenant/slug")
                        .asString())
                .isEqualTo(TOWN.slug);
        for (var path : List.of("staff", "staff?tenant=" + TOWN.slug)) {
            assertThat(platform.posts(path, member("SUPER_ADMIN", null))
                            .is(201)
                            .json()
                            .path("tenant")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void who_is_deactivated_cannot_sign_in_until_reactivated() {
        var operator = TOWN.operator();
        var path = "staff/" + operator.id();
        var email = admin.gets(path).string("email");
        assertThat(admin.patches(path, Map.of("active", false))
                        .is(200)
                        .json()
                        .path("active")
                        .asBoolean())
                .isFalse();
        operator.signsIn(email, Town.PASSWORD).is(401);
        admin.patches(path, Map.of("active", true)).is(200);
        operator.signsIn(email, Town.PASSWORD).is(200);
    }

    @Test
    void somebody_is_renamed_promoted_and_transferred() {
        var path = "staff/" + TOWN.officer(TOWN.water).id();
        assertThat(admin.patches(path, Map.of("name", "Bina Das")).is(200).string("name"))
                .isEqualTo("Bina Das");
        var head = admin.patches(path, Map.of("role", "DEPARTMENT_HEAD", "departmentId", TOWN.roads))
                .is(200);
        assertThat(head.string("role")).isEqualTo("DEPARTMENT_HEAD");
        assertThat(head.json().at("/department/id").asString()).isEqualTo(TOWN.roads.toString());
        assertThat(admin.patches(path, Map.of("role", "CALL_OPERATOR"))
                        .is(200)
                        .json()
                        .path("department")
                        .isNull())
                .isTrue();
        admin.patches(path, Map.of("role", "OFFICER")).isWrongIn("departmentId");
        admin.patches(path, Map.of("role", "ADMIN")).isRefused(403, "role.not-allowed");
    }

    @Test
    void nobody_deactivates_or_demotes_themselves() {
        var self = "staff/" + admin.id();
        admin.patches(self, Map.of("active", false)).isRefused(409, "staff.not-oneself");
        admin.patches(self, Map.of("role", "CALL_OPERATOR")).isRefused(409, "staff.not-oneself");
        var platform = TOWN.superAdmin();
        platform.patches("staff/" + platform.id(), Map.of("active", false)).isRefused(409, "staff.not-oneself");
    }

    @Test
    void somebody_of_another_office_answers_byte_for_byte_like_nobody() {
        var foreign = "staff/" + OTHER.operator().id();
        var unknown = "staff/" + UUID.randomUUID();
        var name = Map.of("name", "Mine");
        for (var clerk : List.of(admin, TOWN.head(TOWN.water), TOWN.operator())) {
            assertThat(clerk.gets(foreign).text()).isEqualTo(clerk.gets(unknown).text());
            assertThat(clerk.patches(foreign, name).text())
                    .isEqualTo(clerk.patches(unknown, name).text());
        }
        admin.patches(foreign, name).isRefused(404, "not-found");
        admin.posts("staff", member("OFFICER", OTHER.water)).isWrongIn("departmentId");
    }

    @Test
    void heads_read_their_own_department_and_change_nobody() {
        var head = TOWN.head(TOWN.water);
        head.patches("staff/" + TOWN.officer(TOWN.water).id(), Map.of("name", "Mine"))
                .isRefused(403, "role.not-allowed");
        head.patches("staff/" + TOWN.officer(TOWN.roads).id(), Map.of("name", "Mine"))
                .isRefused(404, "not-found");
        TOWN.operator().patches("staff/" + admin.id(), Map.of("name", "Mine")).isRefused(403, "role.not-allowed");
    }

    @Test
    void bad_input_is_named() {
        for (var field : List.of("name", "email", "role")) {
            var incomplete = new HashMap<>(member("OFFICER", TOWN.water));
            incomplete.remove(field);
            admin.posts("staff", incomplete).isWrongIn(field);
        }
        admin.posts("staff", member("CITIZEN", null)).isRefused(403, "role.not-allowed");
        admin.posts("staff", member("BOSS", null)).isWrongIn("role");
        admin.posts("staff", member("OFFICER", null)).isWrongIn("departmentId");
        admin.posts("staff", member("CALL_OPERATOR", TOWN.water)).isWrongIn("departmentId");
        var path = "staff/" + TOWN.officer(TOWN.water).id();
        admin.patches(path, Map.of("email", "new@x.example")).isWrongIn("email");
        admin.patches(path, Map.of("active", "no")).isWrongIn("active");
        admin.patches(path, Map.of("departmentId", UUID.randomUUID())).isWrongIn("departmentId");
    }

    private static Map<String, Object> member(String role, UUID department) {
        var member = new HashMap<String, Object>();
        member.put("name", "Anil Rao");
        member.put("email", UUID.randomUUID() + "@x.example");
        member.put("role", role);
        member.put("departmentId", department);
        return member;
    }
}
