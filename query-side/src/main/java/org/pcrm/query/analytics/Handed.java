package org.pcrm.query.analytics;

import java.time.Instant;
import java.util.UUID;

/** One escalation, and whose complaint it was. */
record Handed(Instant at, boolean bySystem, UUID departmentId, UUID officerId) {

    Measure measure() {
        return bySystem ? Measure.ESCALATED_BY_SYSTEM : Measure.ESCALATED_BY_HAND;
    }

    Holder holder() {
        return Holder.of(departmentId, officerId);
    }
}
