package org.pcrm.app.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as those see it who can have it sent again: what became of it, nothing of what it says.
 *
 * @param recipient the staff member's address; {@code null} for the citizen of the complaint, who has it
 * @param trackingId the complaint it is about; {@code null} for none
 * @param lastError why the last attempt came to nothing; {@code null} before one did
 * @param failedAt when it was set aside; {@code null} unless it is
 */
record MailView(
        UUID id,
        MailState state,
        MailKind kind,
        String recipient,
        String trackingId,
        int attempts,
        MailFailure lastError,
        Instant createdAt,
        Instant failedAt) {

    static MailView of(Mail mail) {
        return new MailView(
                mail.id(),
                mail.state(),
                mail.kind(),
                mail.recipient(),
                mail.about(),
                mail.attempts(),
                mail.lastError(),
                mail.createdAt(),
                mail.failedAt());
    }
}
