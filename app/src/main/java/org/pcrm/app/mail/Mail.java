package org.pcrm.app.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Language;

/** One mail in the queue: to whom and about what, not what it says. */
@Entity
public class Mail {

    /** With doubling pauses the last attempt comes about eight and a half hours after the first. */
    static final int ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID tenantId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private UUID subject;
    private String about;
    private boolean awaited;
    private String messageId;
    private Instant createdAt;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant sentAt;
    private Instant failedAt;

    protected Mail() {}

    Mail(UUID id, Addressee to, MailKind kind, Language language, String about, String messageId, Instant createdAt) {
        this.id = id;
        this.tenantId = to.tenantId();
        this.kind = kind;
        this.recipient = to.email();
        this.language = language;
        this.subject = to.staffId();
        this.about = about;
        this.awaited = kind.isAwaited();
        this.messageId = messageId;
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
    }

    UUID id() {
        return id;
    }

    public MailKind kind() {
        return kind;
    }

    String recipient() {
        return recipient;
    }

    public Language language() {
        return language;
    }

    /** The staff member it is to; {@code null} for nobody. */
    public UUID subject() {
        return subject;
    }

    /** What it is about beside the person: a tracking ID; {@code null} for nothing. */
    public String about() {
        return about;
    }

    boolean isAwaited() {
        return awaited;
    }

    UUID tenantId() {
        return tenantId;
    }

    String messageId() {
        return messageId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Begins an attempt; until the pause after it is over the mail belongs to whoever began it. */
    void attempt(Instant now) {
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, ATTEMPTS)));
        attempts++;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    /** Ends an attempt that came to nothing; after the last one the mail is set aside. */
    void failed(Instant now) {
        if (attempts >= ATTEMPTS) {
            failedAt = now;
        }
    }

    boolean isSetAside() {
        return failedAt != null;
    }
}
