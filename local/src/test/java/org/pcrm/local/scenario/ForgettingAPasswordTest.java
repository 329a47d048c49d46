package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

class ForgettingAPasswordTest {

    private static final String PASSWORD = "the river rises early";
    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final JdbcClient jdbc = RunningPcrm.instance().application().getBean(JdbcClient.class);
    private final Clerk officer = TOWN.officer(TOWN.water);
    private final String email = TOWN.emailOf(officer);
    private final Mailbox mailbox = new Mailbox(RunningPcrm.instance(), email);

    /** Elsewhere, and signed in nowhere. */
    private final Citizen somebody = TOWN.citizen();

    @Test
    void a_new_password_ends_every_session_and_the_old_password() {
        forgets(email.toUpperCase(Locale.ROOT)).is(202);
        var mail = mailbox.next();
        assertThat(mail.subject()).isEqualTo("A new password for Town");
        assertThat(mail.text()).contains("within 1 hour", "/console/password?token=");
        officer.gets("auth/me").is(200);

        resets(mail).is(204);
        officer.gets("auth/me").is(401);
        officer.posts("auth/refresh", Map.of()).is(401);
        officer.signsIn(email, Town.PASSWORD).isRefused(401, "credentials.wrong");
        officer.signsIn(email, PASSWORD).is(200);
        officer.gets("auth/me").is(200);
    }

    @Test
    void the_link_works_once() {
        forgets(email).is(202);
        var mail = mailbox.next();
        resets(mail).is(204);
        resets(mail).isRefused(400, "token.dead").isWrongIn("token");
    }

    @Test
    void a_second_mail_voids_the_link_of_the_first() {
        forgets(email).is(202);
        var first = mailbox.next();
        forgets(email).is(202);
        var second = mailbox.next();
        resets(first).isRefused(400, "token.dead");
        resets(second).is(204);
    }

    @Test
    void a_common_password_is_refused_and_does_not_use_the_link_up() {
        forgets(email).is(202);
        var mail = mailbox.next();
        somebody.posts("auth/password/reset", Map.of("token", mail.token(), "newPassword", "qwerty123456"))
                .isRefused(400, "password.common")
                .isWrongIn("newPassword");
        resets(mail).is(204);
    }

    @Test
    void the_mail_is_in_the_language_of_who_asks() {
        somebody.posts("auth/password/forgot", Map.of("email", email), Map.of("Accept-Language", "hi"))
                .is(202);
        assertThat(mailbox.next().subject()).isEqualTo("Town के लिए नया पासवर्ड");
    }

    @Test
    void an_unknown_address_is_answered_alike_and_gets_nothing() {
        var unknown = "nobody-" + email;
        var answer = forgets(unknown).is(202);
        assertThat(answer.text()).isEqualTo(forgets(email).is(202).text()).isEmpty();
        mailbox.next();
        nothingIsQueuedForNobody();
        assertThat(new Mailbox(RunningPcrm.instance(), unknown).unread()).isEmpty();
        assertThat(new Mailbox(RunningPcrm.instance(), "").unread()).isEmpty();
    }

    @Test
    void who_is_no_longer_active_gets_nothing() {
        jdbc.sql("UPDATE staff_ref SET active = false WHERE staff_id = ?")
                .param(officer.id())
                .update();
        forgets(email).is(202);
        nothingIsQueuedForNobody();
        assertThat(mailbox.unread()).isEmpty();
    }

    @Test
    void no_other_site_can_send_it() {
        somebody.posts("auth/password/forgot", Map.of("email", email), Map.of("Origin", "https://elsewhere.example"))
                .isRefused(403, "origin.foreign");
        somebody.posts(
                        "auth/password/reset",
                        Map.of("token", "x", "newPassword", PASSWORD),
                        Map.of("Origin", "https://elsewhere.example"))
                .isRefused(403, "origin.foreign");
    }

    /** Mails to nobody are taken from the queue like all others, and are then gone. */
    private void nothingIsQueuedForNobody() {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> jdbc.sql("SELECT count(*) FROM mail WHERE subject IS NULL AND about IS NULL")
                                .query(Long.class)
                                .single(),
                        count -> count == 0);
    }

    private Answer forgets(String typed) {
        return somebody.posts("auth/password/forgot", Map.of("email", typed));
    }

    private Answer resets(Received mail) {
        return somebody.posts("auth/password/reset", Map.of("token", mail.token(), "newPassword", PASSWORD));
    }
}
