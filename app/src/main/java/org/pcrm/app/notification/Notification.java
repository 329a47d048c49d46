package org.pcrm.app.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.notification.NotificationKind;

/**
 * A notice as clients see it.
 *
 * @param text in the reader's language
 * @param read {@code null}, and left out, where it has just come
 */
record Notification(
        UUID id,
        NotificationKind kind,
        String trackingId,
        String text,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean read) {}
