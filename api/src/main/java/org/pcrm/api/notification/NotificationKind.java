package org.pcrm.api.notification;

/** What somebody is told of. A missed deadline and the escalation that follows by itself are one: SLA_BREACHED. */
public enum NotificationKind {
    FILED,
    ASSIGNED,
    STATUS_CHANGED,
    SLA_WARNING,
    SLA_BREACHED,
    ESCALATED,
    REOPENED,
    LOW_RATING
}
