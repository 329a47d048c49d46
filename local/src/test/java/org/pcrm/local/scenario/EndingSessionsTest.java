package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

/** Sessions that end because their person may not go on, on the next request and for good. */
class EndingSessionsTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Clerk admin = TOWN.admin();
    private final Clerk operator = TOWN.operator();
    private final String path = "staff/" + operator.id();

    @Test
    void who_is_deactivated_and_reactivated_must_sign_in_again() {
        changes(Map.of("active", false));
        isSignedOut(operator);
        changes(Map.of("active", true));
        isSignedOut(operator);
        operator.signsIn(TOWN.emailOf(operator), Town.PASSWORD).is(200);
        operator.gets("auth/me").is(200);
        isRevoked(operator, admin, "DEACTIVATED");
    }

    @Test
    void another_role_is_signed_in_to_anew() {
        changes(Map.of("role", "OFFICER", "departmentId", TOWN.water));
        isSignedOut(operator);
        changes(Map.of("role", "CALL_OPERATOR"));
        isSignedOut(operator);
        isRevoked(operator, admin, "ROLE_CHANGED");
    }

    @Test
    void another_department_ends_no_session_and_shows_at_once() {
        var officer = TOWN.officer(TOWN.water);
        admin.patches("staff/" + officer.id(), Map.of("departmentId", TOWN.roads))
                .is(200);
        officer.gets("auth/me").is(200);
        officer.posts("auth/refresh", Map.of()).is(200);
    }

    @Test
    void an_office_that_shuts_ends_the_sessions_of_all_its_staff_and_of_nobody_else() {
        var shut = new Town(RunningPcrm.instance());
        var platform = shut.superAdmin();
        var head = shut.head(shut.water);
        var clerk = shut.operator();
        platform.patches("tenants/" + shut.slug, Map.of("active", false)).is(200);
        isSignedOut(head);
        platform.patches("tenants/" + shut.slug, Map.of("active", true)).is(200);
        isSignedOut(head);
        isSignedOut(clerk);
        platform.gets("auth/me").is(200);
        operator.gets("auth/me").is(200);
        isRevoked(head, platform, "OFFICE_DEACTIVATED");
        isRevoked(clerk, platform, "OFFICE_DEACTIVATED");
    }

    @Test
    void who_had_no_session_has_none_to_end() {
        operator.posts("auth/logout", Map.of()).is(204);
        changes(Map.of("active", false));
        assertThat(Recorded.accessOf(operator)).extracting(Recorded::action).containsExactly("SignedIn", "SignedOut");
    }

    private void changes(Map<String, ?> what) {
        admin.patches(path, what).is(200);
    }

    private static void isSignedOut(Clerk clerk) {
        clerk.gets("auth/me").is(401);
        clerk.posts("auth/refresh", Map.of()).is(401);
    }

    /** Once, although it was tried to end it again. */
    private static void isRevoked(Clerk clerk, Clerk by, String cause) {
        assertThat(Recorded.accessOf(clerk))
                .filteredOn(event -> event.action().equals("SessionsRevoked"))
                .singleElement()
                .satisfies(revoked -> {
                    assertThat(revoked.payload().path("cause").asString()).isEqualTo(cause);
                    assertThat(revoked.payload().path("sessions").asInt()).isEqualTo(1);
                    assertThat(revoked.actorId()).isEqualTo(by.id());
                    assertThat(revoked.tenantId()).isEqualTo(clerkOffice(clerk));
                    assertThat(revoked.address()).isEqualTo("127.0.0.1");
                    assertThat(revoked.position()).isEqualTo(1);
                });
    }

    private static UUID clerkOffice(Clerk clerk) {
        return Recorded.accessOf(clerk).getFirst().tenantId();
    }
}
