package org.pcrm.api.mail;

import java.util.UUID;

/** Where the records of a mail stand in the event store: entity {@value #TYPE}, a stream for each mail. */
public final class MailStream {

    /** The aggregate type. */
    public static final String TYPE = "Mail";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "mail-";

    private MailStream() {}

    /** The aggregate id. */
    public static String of(UUID mailId) {
        return PREFIX + mailId;
    }
}
