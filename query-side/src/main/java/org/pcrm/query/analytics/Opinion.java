package org.pcrm.query.analytics;

import java.time.Instant;
import java.util.UUID;

/** What the citizen thinks, and of whom; {@code null}s for nothing yet. */
record Opinion(Integer rating, Instant ratedAt, UUID ratedDepartmentId, UUID ratedOfficerId) {

    static final Opinion NONE = new Opinion(null, null, null, null);

    boolean isGiven() {
        return rating != null;
    }

    Holder holder() {
        return Holder.of(ratedDepartmentId, ratedOfficerId);
    }
}
