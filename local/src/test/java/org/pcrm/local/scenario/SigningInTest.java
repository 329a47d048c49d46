package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class SigningInTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    @Test
    void a_session_ends_at_sign_out() {
        var admin = TOWN.admin();
        assertThat(admin.gets("auth/me").is(200).json().at("/staff/tenant/slug").asString())
                .isEqualTo(TOWN.slug);
        admin.posts("auth/logout", Map.of()).is(204);
        admin.gets("auth/me").is(401);
    }

    @Test
    void a_session_is_renewed() {
        var admin = TOWN.admin();
        var before = admin.cookie("pcrm-refresh");
        admin.posts("auth/refresh", Map.of()).is(200);
        assertThat(admin.cookie("pcrm-refresh")).isNotEqualTo(before);
        admin.gets("auth/me").is(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_answer_alike() {
        var somebody = TOWN.citizen();
        var email = TOWN.admin().gets("auth/me").json().at("/staff/email").asString();
        var wrong = somebody.signsIn(email, "not this one, surely").is(401);
        var unknown = somebody.signsIn("nobody@nowhere.example", "not this one, surely")
                .is(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void a_change_without_the_token_is_refused_and_changes_nothing() {
        var admin = TOWN.admin();
        var id = TOWN.citizen().files("Roads");
        admin.postsForged("complaints/" + id + "/transitions", Map.of("to", "ESCALATED", "reason", "Forged by a page"))
                .isRefused(403, "csrf.token-missing-or-wrong");
        assertThat(admin.reads(id).json().path("version").asInt()).isZero();
    }
}
