package org.pcrm.app.mail;

/** What a mail is about. */
public enum MailKind {
    INVITATION(Topic.ACCESS),
    PASSWORD_RESET(Topic.ACCESS),

    /** To the officer. */
    OFFICER_ASSIGNED(Topic.WORK),

    SLA_BREACHED(Topic.TROUBLE),
    ESCALATED(Topic.TROUBLE),

    // All others are to the citizen.
    FILED(Topic.PROGRESS),
    ASSIGNED(Topic.PROGRESS),
    WORK_STARTED(Topic.PROGRESS),
    RESOLVED(Topic.PROGRESS),
    CLOSED(Topic.PROGRESS),
    REOPENED(Topic.PROGRESS),

    /** To who told of the same problem as somebody before. */
    ORIGINAL_RESOLVED(Topic.PROGRESS);

    private final Topic topic;

    MailKind(Topic topic) {
        this.topic = topic;
    }

    /** Whether somebody waits for it before a screen: it is then sent before all that are not, however many wait. */
    boolean isAwaited() {
        return topic == Topic.ACCESS;
    }

    Topic topic() {
        return topic;
    }

    /** Of one topic, one command causes at most one mail to each recipient. */
    enum Topic {
        ACCESS,
        WORK,
        TROUBLE,
        PROGRESS
    }
}
