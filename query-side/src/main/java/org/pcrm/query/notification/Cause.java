package org.pcrm.query.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.notification.Audience;
import org.pcrm.api.notification.NotificationKind;

/**
 * The event that a notice tells of.
 *
 * @param version its sequence number
 * @param actorId who did it; {@code null} for a citizen and for the system
 * @param at when it was recorded
 */
record Cause(String eventId, long version, UUID tenantId, String trackingId, UUID actorId, Instant at) {

    /** A notice of it; told again, the same one. */
    NoticeRow notice(NotificationKind kind, Status status, Audience audience) {
        var id = UUID.nameUUIDFromBytes((eventId + kind).getBytes(StandardCharsets.US_ASCII));
        return new NoticeRow(id, version, tenantId, trackingId, kind, status, at, audience);
    }
}
