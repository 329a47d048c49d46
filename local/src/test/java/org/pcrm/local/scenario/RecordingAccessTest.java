package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail keeps of who came in, who tried to, and who left. */
class RecordingAccessTest {

    private static final String HERE = "127.0.0.1";
    private static final String WRONG = "not this one, surely";
    private static final String OTHER = "the river rises early";
    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Clerk officer = TOWN.officer(TOWN.water);
    private final String email = TOWN.emailOf(officer);

    @Test
    void coming_and_going() {
        officer.posts("auth/logout", Map.of()).is(204);
        isRecorded("SignedIn", "SignedOut").allSatisfy(this::isOfTheOfficer);
        var session = trail().getFirst().payload().path("sessionId").asString();
        assertThat(trail().getLast().payload().path("sessionId").asString()).isEqualTo(session);
    }

    @Test
    void leaving_without_the_access_token_and_only_once() {
        var again = TOWN.again(officer);
        again.takesCookiesOf(officer);
        officer.forgets("pcrm-access");
        officer.posts("auth/logout", Map.of()).is(204);
        again.posts("auth/logout", Map.of()).is(401);
        isRecorded("SignedIn", "SignedOut");
    }

    @Test
    void a_failed_attempt_names_the_account_and_nobody_who_acted() {
        TOWN.citizen().signsIn(email, WRONG).is(401);
        isRecorded("SignedIn", "SignInFailed");
        isOfTheSystem(trail().getLast());
    }

    @Test
    void a_right_password_of_somebody_inactive_is_a_failed_attempt() {
        deactivates(officer);
        officer.signsIn(email, Town.PASSWORD).is(401);
        isRecorded("SignedIn", "SessionsRevoked", "SignInFailed");
    }

    @Test
    void of_an_unknown_account_nothing_typed_is_kept() {
        var typed = UUID.randomUUID() + "@nowhere.example";
        var password = "secret-" + UUID.randomUUID();
        var before = Recorded.accessOfNobody().size();
        TOWN.citizen().signsIn(typed, password).is(401);
        var all = Recorded.accessOfNobody();
        assertThat(all).hasSize(before + 1);
        assertThat(all.getLast().action()).isEqualTo("SignInFailed");
        assertThat(all.getLast().payload().propertyNames()).containsExactly("at");
        assertThat(all.getLast().address()).isEqualTo(HERE);
        assertThat(all.getLast().tenantId()).isNull();
        assertThat(eventsWith(typed)).isZero();
        assertThat(eventsWith(password)).isZero();
        assertThat(eventsWith(officer.id().toString())).isPositive();
    }

    @Test
    void twenty_at_once_follow_one_another_without_gap() {
        var answers = Crowd.of(20, 20, number -> TOWN.again(officer).signsIn(email, Town.PASSWORD));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(trail()).extracting(Recorded::action).containsOnly("SignedIn");
        assertThat(trail())
                .extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 20).boxed().toList());
    }

    @Test
    void a_refresh_token_shown_again() {
        var thief = TOWN.again(officer);
        thief.takesCookiesOf(officer);
        officer.posts("auth/refresh", Map.of()).is(200);
        thief.posts("auth/refresh", Map.of()).isRefused(401, "session.ended");
        thief.posts("auth/refresh", Map.of()).isRefused(401, "session.ended");
        officer.gets("auth/me").is(401);
        isRecorded("SignedIn", "RefreshTokenReused");
        isOfTheSystem(trail().getLast());
    }

    @Test
    void another_password_and_the_sessions_it_ended() {
        TOWN.again(officer).signsIn(email, Town.PASSWORD).is(200);
        changes(Town.PASSWORD, OTHER);
        changes(OTHER, Town.PASSWORD);
        isRecorded("SignedIn", "SignedIn", "PasswordChanged", "SessionsRevoked", "PasswordChanged")
                .allSatisfy(this::isOfTheOfficer);
        isRevoked(trail().get(3), "PASSWORD_CHANGED", 1);
    }

    @Test
    void a_forgotten_password() {
        officer.posts("auth/password/forgot", Map.of("email", email)).is(202);
        var token = new Mailbox(RunningPcrm.instance(), email).next().token();
        officer.posts("auth/password/reset", Map.of("token", token, "newPassword", OTHER))
                .is(204);
        isRecorded("SignedIn", "PasswordReset", "SessionsRevoked").allSatisfy(this::isOfTheOfficer);
        isRevoked(trail().getLast(), "PASSWORD_RESET", 1);
    }

    @Test
    void an_invitation_that_was_accepted() {
        var invited = TOWN.invites();
        var mail = new Mailbox(RunningPcrm.instance(), TOWN.emailOf(invited)).next();
        invited.posts("auth/invitations/accept", Map.of("token", mail.token(), "password", OTHER))
                .is(204);
        assertThat(Recorded.accessOf(invited))
                .singleElement()
                .satisfies(accepted -> assertThat(accepted.action()).isEqualTo("InvitationAccepted"))
                .satisfies(accepted -> assertThat(accepted.actorId()).isEqualTo(invited.id()));
    }

    @Test
    void what_staff_do_carries_their_address_and_what_citizens_do_does_not() {
        var admin = TOWN.admin();
        admin.patches("staff/" + officer.id(), Map.of("role", "CALL_OPERATOR")).is(200);
        assertThat(Recorded.of("StaffMember", officer.id().toString()))
                .filteredOn(event -> event.action().equals("StaffRoleChanged"))
                .singleElement()
                .satisfies(changed -> assertThat(changed.address()).isEqualTo(HERE))
                .satisfies(changed -> assertThat(changed.actorId()).isEqualTo(admin.id()));
        assertThat(Recorded.of("Complaint", TOWN.citizen().files("Roads")))
                .singleElement()
                .satisfies(filed -> assertThat(filed.metadata().toString()).doesNotContain(HERE));
    }

    private ListAssert<Recorded> isRecorded(String... actions) {
        var positions = LongStream.range(0, actions.length).boxed().toList();
        assertThat(trail()).extracting(Recorded::action).containsExactly(actions);
        assertThat(trail()).extracting(Recorded::position).containsExactlyElementsOf(positions);
        return assertThat(trail()).allSatisfy(RecordingAccessTest::isWhole);
    }

    private List<Recorded> trail() {
        return Recorded.accessOf(officer);
    }

    private void changes(String current, String wanted) {
        officer.posts("auth/password/change", Map.of("currentPassword", current, "newPassword", wanted))
                .is(204);
    }

    private static void deactivates(Clerk clerk) {
        TOWN.admin().patches("staff/" + clerk.id(), Map.of("active", false)).is(200);
    }

    private static void isWhole(Recorded event) {
        assertThat(event.tenantId()).isEqualTo(TOWN.id);
        assertThat(event.address()).isEqualTo(HERE);
        assertThat(Instant.parse(event.payload().path("at").asString())).isNotNull();
        assertThat(event.metadata().path("traceId").asString()).isNotBlank();
    }

    private void isOfTheOfficer(Recorded event) {
        assertThat(event.actorId()).isEqualTo(officer.id());
        assertThat(event.role()).isEqualTo("OFFICER");
    }

    private static void isOfTheSystem(Recorded event) {
        assertThat(event.actorId()).isNull();
        assertThat(event.role()).isEqualTo("SYSTEM");
    }

    private static void isRevoked(Recorded event, String cause, int sessions) {
        assertThat(event.payload().path("cause").asString()).isEqualTo(cause);
        assertThat(event.payload().path("sessions").asInt()).isEqualTo(sessions);
    }

    private static int eventsWith(String words) {
        return RunningPcrm.instance()
                .application()
                .getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM domain_event e WHERE position(? IN e::text) > 0")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
