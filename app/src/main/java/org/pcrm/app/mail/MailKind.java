package org.pcrm.app.mail;

/** What a mail is about. */
public enum MailKind {
    INVITATION(true),
    PASSWORD_RESET(true),
    SLA_BREACHED(false);

    private final boolean awaited;

    MailKind(boolean awaited) {
        this.awaited = awaited;
    }

    /** Whether somebody waits for it before a screen: it is then sent before all that are not, however many wait. */
    boolean isAwaited() {
        return awaited;
    }
}
