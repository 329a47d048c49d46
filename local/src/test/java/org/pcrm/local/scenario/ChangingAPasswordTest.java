package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class ChangingAPasswordTest {

    private static final String PASSWORD = "the river rises early";
    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Clerk officer = TOWN.officer(TOWN.water);
    private final String email = TOWN.emailOf(officer);

    @Test
    void it_ends_the_other_sessions_and_not_this_one() {
        var elsewhere = TOWN.again(officer);
        elsewhere.signsIn(email, Town.PASSWORD).is(200);
        changes(Town.PASSWORD, PASSWORD).is(204);
        officer.gets("auth/me").is(200);
        officer.posts("auth/refresh", Map.of()).is(200);
        elsewhere.gets("auth/me").is(401);
        elsewhere.posts("auth/refresh", Map.of()).is(401);
        elsewhere.signsIn(email, Town.PASSWORD).isRefused(401, "credentials.wrong");
        elsewhere.signsIn(email, PASSWORD).is(200);
    }

    @Test
    void a_wrong_current_password_is_refused() {
        changes("not this one, surely", PASSWORD)
                .isRefused(400, "password.wrong")
                .isWrongIn("currentPassword");
        TOWN.again(officer).signsIn(email, Town.PASSWORD).is(200);
    }

    @Test
    void asking_twice_fails_on_the_password_that_was_changed() {
        changes(Town.PASSWORD, PASSWORD).is(204);
        changes(Town.PASSWORD, PASSWORD).isRefused(400, "password.wrong").isWrongIn("currentPassword");
    }

    @Test
    void an_easily_guessed_new_password_is_refused() {
        changes(Town.PASSWORD, "qwerty123456").isRefused(400, "password.common").isWrongIn("newPassword");
        changes(Town.PASSWORD, email).isRefused(400, "password.is-email").isWrongIn("newPassword");
        changes(Town.PASSWORD, "too short").isRefused(400, "request.invalid").isWrongIn("newPassword");
    }

    @Test
    void it_is_taken_exactly_as_typed_up_to_its_last_character() {
        var typed = " Ünd Ä" + "नदी ".repeat(30) + "x ";
        assertThat(typed.codePointCount(0, typed.length())).isEqualTo(128);
        changes(Town.PASSWORD, typed).is(204);
        var elsewhere = TOWN.again(officer);
        for (var other : List.of(typed.strip(), typed.toLowerCase(Locale.ROOT), typed.replace("x ", "y "))) {
            elsewhere.signsIn(email, other).isRefused(401, "credentials.wrong");
        }
        elsewhere.signsIn(email, typed).is(200);
    }

    @Test
    void it_needs_a_session_and_its_token() {
        officer.postsForged("auth/password/change", change(Town.PASSWORD, PASSWORD))
                .isRefused(403, "csrf.token-missing-or-wrong");
        TOWN.citizen()
                .posts("auth/password/change", change(Town.PASSWORD, PASSWORD))
                .isRefused(401, "session.required");
        TOWN.again(officer).signsIn(email, Town.PASSWORD).is(200);
    }

    private Answer changes(String current, String wanted) {
        return officer.posts("auth/password/change", change(current, wanted));
    }

    private static Map<String, String> change(String current, String wanted) {
        return Map.of("currentPassword", current, "newPassword", wanted);
    }
}
