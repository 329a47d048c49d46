package org.pcrm.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.Language;

class TryingAgainTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final Mail mail = new Mail(
            UUID.randomUUID(), Addressee.NOBODY, MailKind.INVITATION, Language.EN, null, "<id@example.org>", NOON);

    @Test
    void pauses_double_from_a_minute_on() {
        var now = NOON;
        for (int minutes = 1; minutes <= 256; minutes *= 2) {
            mail.attempt(now);
            mail.failed(now);
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
            mail.failed(NOON);
        }
        assertThat(mail.isSetAside()).isTrue();
    }
}
