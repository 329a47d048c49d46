package org.pcrm.api.access;

import java.util.UUID;

/**
 * Where the records of an account's access stand in the event store: entity {@value #TYPE}, the staff member's id, and
 * positions of their own. The stream is named apart from the aggregate that is the staff member.
 */
public final class AccessStream {

    /** The aggregate type. */
    public static final String TYPE = "Staff";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "access-";

    private static final String UNKNOWN = PREFIX + "unknown";

    private AccessStream() {}

    /** The aggregate id; one and the same for all attempts that concern no account, with {@code null}. */
    public static String of(UUID staffId) {
        return staffId == null ? UNKNOWN : PREFIX + staffId;
    }
}
