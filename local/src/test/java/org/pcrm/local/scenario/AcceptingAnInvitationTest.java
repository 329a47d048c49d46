package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

class AcceptingAnInvitationTest {

    private static final String PASSWORD = "the river rises early";
    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final JdbcClient jdbc = RunningPcrm.instance().application().getBean(JdbcClient.class);
    private final Clerk invited = TOWN.invites();
    private final String email = TOWN.emailOf(invited);
    private Received mail;

    @BeforeEach
    void the_mail_has_come() {
        mail = new Mailbox(RunningPcrm.instance(), email).next();
    }

    @Test
    void the_link_in_the_mail_leads_to_an_account() {
        assertThat(mail.subject()).isEqualTo("Your account with Town");
        assertThat(mail.text()).contains("Namaste Asha,", email, "within 72 hours", "/console/invitation?token=");
        assertThat(mail.html()).contains(mail.token()).doesNotContain("<img", "src=");
        accepts(PASSWORD).is(204);
        invited.signsIn(email, PASSWORD).is(200);
    }

    @Test
    void it_works_once() {
        accepts(PASSWORD).is(204);
        accepts("another river entirely").isRefused(400, "token.dead").isWrongIn("token");
        invited.signsIn(email, PASSWORD).is(200);
    }

    @Test
    void a_refused_password_does_not_use_it_up() {
        accepts("qwerty123456").isRefused(400, "password.common").isWrongIn("password");
        accepts(email).isRefused(400, "password.is-email").isWrongIn("password");
        accepts("too short").isRefused(400, "request.invalid").isWrongIn("password");
        accepts("x".repeat(129)).isRefused(400, "request.invalid").isWrongIn("password");
        accepts(PASSWORD).is(204);
    }

    @Test
    void it_does_not_work_late() {
        jdbc.sql("UPDATE one_time_code SET expires_at = now() WHERE staff_id = ?")
                .param(invited.id())
                .update();
        isDead();
    }

    @Test
    void it_does_not_work_for_who_is_no_longer_active() {
        jdbc.sql("UPDATE staff_ref SET active = false WHERE staff_id = ?")
                .param(invited.id())
                .update();
        isDead();
    }

    @Test
    void it_does_not_work_for_a_deactivated_office() {
        var closed = new Town(RunningPcrm.instance());
        var nobody = closed.invites();
        mail = new Mailbox(RunningPcrm.instance(), closed.emailOf(nobody)).next();
        closed.superAdmin()
                .patches("tenants/" + closed.slug + "?tenant=" + closed.slug, Map.of("active", false))
                .is(200);
        isDead();
        assertThat(credentialsOf(nobody)).isZero();
    }

    @Test
    void it_resets_no_password() {
        invited.posts("auth/password/reset", Map.of("token", mail.token(), "newPassword", PASSWORD))
                .isRefused(400, "token.dead")
                .isWrongIn("token");
    }

    @Test
    void no_other_site_can_send_it() {
        invited.posts("auth/invitations/accept", acceptance(PASSWORD), Map.of("Origin", "https://elsewhere.example"))
                .isRefused(403, "origin.foreign");
        accepts(PASSWORD).is(204);
    }

    @Test
    void only_its_hash_is_kept() {
        assertThat(jdbc.sql("SELECT one_time_code::text FROM one_time_code WHERE staff_id = ?")
                        .param(invited.id())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(row -> row.contains(mail.token()));
    }

    private void isDead() {
        accepts(PASSWORD).isRefused(400, "token.dead").isWrongIn("token");
        assertThat(credentialsOf(invited)).isZero();
    }

    private long credentialsOf(Clerk clerk) {
        return jdbc.sql("SELECT count(*) FROM credential WHERE staff_id = ?")
                .param(clerk.id())
                .query(Long.class)
                .single();
    }

    private Answer accepts(String password) {
        return invited.posts("auth/invitations/accept", acceptance(password));
    }

    private Map<String, String> acceptance(String password) {
        return Map.of("token", mail.token(), "password", password);
    }
}
