package org.pcrm.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.Language;

class TryingAgainTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final Mail mail = Printed.mail(MailKind.INVITATION, "asha@example.org", Language.EN, null);

    @Test
    void pauses_double_from_a_minute_on() {
        var now = NOON;
        for (int minutes = 1; minutes <= 256; minutes *= 2) {
            mail.attempt(now);
            mail.failed(MailFailure.SERVER_AWAY, now);
            assertThat(Duration.between(now, mail.nextAttemptAt())).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(mail.isSetAside()).isFalse();
            now = mail.nextAttemptAt();
        }
        assertThat(Duration.between(NOON, now)).isEqualTo(Duration.ofMinutes(511));
        mail.attempt(now);
        assertThat(mail.attempts()).isEqualTo(Mail.ATTEMPTS);
    }

    @Test
    void after_the_last_attempt_it_is_set_aside() {
        for (int attempt = 1; attempt <= Mail.ATTEMPTS; attempt++) {
            assertThat(mail.isSetAside()).isFalse();
            mail.attempt(NOON);
            mail.failed(MailFailure.NOT_TAKEN, NOON);
        }
        assertThat(mail.isSetAside()).isTrue();
    }

    @Test
    void what_is_refused_for_good_is_set_aside_at_once() {
        mail.attempt(NOON);
        mail.failed(MailFailure.REFUSED, NOON);
        assertThat(mail.state()).isEqualTo(MailState.SET_ASIDE);
        assertThat(mail.lastError()).isEqualTo(MailFailure.REFUSED);
    }

    @Test
    void sent_again_it_has_all_its_attempts_and_is_due_at_once() {
        what_is_refused_for_good_is_set_aside_at_once();

        assertThat(mail.sendAgain(NOON)).isTrue();

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.nextAttemptAt()).isEqualTo(NOON);
    }

    @Test
    void what_waits_or_was_sent_is_not_sent_again() {
        assertThat(mail.sendAgain(NOON)).isFalse();
        mail.sent(NOON);
        assertThat(mail.sendAgain(NOON)).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }
}
