package org.pcrm.api.attachment;

import java.util.UUID;

/** Where the records of a file stand in the event store: entity {@value #TYPE}, a stream for each file. */
public final class AttachmentStream {

    /** The aggregate type. */
    public static final String TYPE = "Attachment";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "attachment-";

    private AttachmentStream() {}

    /** The aggregate id. */
    public static String of(UUID attachmentId) {
        return PREFIX + attachmentId;
    }
}
