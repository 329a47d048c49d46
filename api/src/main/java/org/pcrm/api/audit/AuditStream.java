package org.pcrm.api.audit;

import java.util.UUID;

/** Where the reading of the trail is recorded in the event store: entity {@value #TYPE}, a stream for each reader. */
public final class AuditStream {

    /** The aggregate type. */
    public static final String TYPE = "Audit";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "audit-";

    private AuditStream() {}

    /** The aggregate id. */
    public static String of(UUID staffId) {
        return PREFIX + staffId;
    }
}
