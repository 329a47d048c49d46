package org.pcrm.api.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Status;

/** What people ask about what they were told. All but {@link NoticesNamed} answer what is addressed to the viewer. */
public sealed interface NotificationQueries {

    /**
     * A page of notices, newest first.
     *
     * @param limit 1–100
     * @param cursor from the page before, or {@code null}
     */
    record NotificationsInView(Viewer viewer, int limit, String cursor) implements NotificationQueries {}

    /** How many are unread. */
    record UnreadInView(Viewer viewer) implements NotificationQueries {}

    /** One notice. */
    record NotificationOf(Viewer viewer, UUID noticeId) implements NotificationQueries {}

    /** Those since one minute before a notice, oldest first; none when it is not there or more than {@code limit} follow. */
    record MissedSince(Viewer viewer, UUID noticeId, int limit) implements NotificationQueries {}

    /** How far all can be taken for read, office by office. */
    record NewestInView(Viewer viewer) implements NotificationQueries {}

    /** Notices by their ids, to whomever they are addressed: for the program, which tells each to its audience. */
    record NoticesNamed(Viewer viewer, List<UUID> noticeIds) implements NotificationQueries {}

    /**
     * A notice as its reader has it.
     *
     * @param status the one reached, for {@link NotificationKind#STATUS_CHANGED}; else {@code null}
     * @param at when it was recorded
     */
    record NotificationView(
            UUID id,
            UUID tenantId,
            NotificationKind kind,
            String trackingId,
            Status status,
            Instant at,
            boolean read) {}

    /** How many are unread; exact up to 1,000. */
    record Unread(int unread, boolean unreadIsLowerBound) {}

    /** A notice and to whom it is addressed. */
    record Notice(NotificationView view, Audience audience) {}

    /** The notices of an office after a moment shortly before the newest one. */
    record Newest(UUID tenantId, Instant before, List<UUID> lately) {}
}
