package org.pcrm.app.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Language;

/** One mail in the queue: to whom and about what, not what it says; and of a citizen not even the address. */
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

    @Enumerated(EnumType.STRING)
    private MailFailure lastError;

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

    /** The staff member's address; {@code null} for a citizen, whose address the complaint has. */
    public String recipient() {
        return recipient;
    }

    /** The staff member's language; {@code null} for a citizen's, which the complaint has. */
    public Language language() {
        return language;
    }

    /** The staff member it is to; {@code null} for nobody and for a citizen. */
    public UUID subject() {
        return subject;
    }

    /** What it is about beside the person: a tracking ID; {@code null} for nothing. */
    public String about() {
        return about;
    }

    /** The office of its recipient; {@code null} for who belongs to none. */
    public UUID tenantId() {
        return tenantId;
    }

    /** When it was queued, which is when happened what it tells of. */
    public Instant createdAt() {
        return createdAt;
    }

    boolean isAwaited() {
        return awaited;
    }

    String messageId() {
        return messageId;
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

    /** Ends an attempt that came to nothing; after the last one, and when another would be refused as well, it is set aside. */
    void failed(MailFailure why, Instant now) {
        lastError = why;
        if (why == MailFailure.REFUSED || attempts >= ATTEMPTS) {
            failedAt = now;
        }
    }

    /** Puts a mail that was set aside back into the queue, as if it were new; says whether it was set aside. */
    boolean sendAgain(Instant now) {
        if (failedAt == null) {
            return false;
        }
        failedAt = null;
        attempts = 0;
        nextAttemptAt = now;
        return true;
    }

    boolean isSetAside() {
        return failedAt != null;
    }

    MailState state() {
        return sentAt != null ? MailState.SENT : failedAt != null ? MailState.SET_ASIDE : MailState.WAITING;
    }

    Instant failedAt() {
        return failedAt;
    }

    MailFailure lastError() {
        return lastError;
    }
}
