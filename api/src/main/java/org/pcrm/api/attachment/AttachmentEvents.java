package org.pcrm.api.attachment;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.Event;

/** What people fetch of attached files. Nothing decides on these: they are records without an aggregate. */
public sealed interface AttachmentEvents extends Event {

    UUID attachmentId();

    /** Somebody was given a link to a file, good until {@code expiresAt}. */
    record AttachmentLinkGiven(UUID attachmentId, String trackingId, Instant expiresAt, Instant at)
            implements AttachmentEvents {}
}
