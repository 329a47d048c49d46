package org.pcrm.query.analytics;

import java.time.Instant;
import java.util.UUID;

/** The last resolution, if it still holds, and whose it is; {@code null}s for none. */
record Done(Instant resolvedAt, UUID resolvedDepartmentId, UUID resolvedOfficerId) {

    static final Done NOT_YET = new Done(null, null, null);

    boolean is() {
        return resolvedAt != null;
    }

    Holder holder() {
        return Holder.of(resolvedDepartmentId, resolvedOfficerId);
    }
}
