package org.pcrm.query.analytics;

import java.util.UUID;

/**
 * For whom something counts.
 *
 * @param departmentId {@link #NOBODY} for none, and so is the officer: a key has no gaps
 */
record Holder(UUID departmentId, UUID officerId) {

    static final UUID NOBODY = new UUID(0, 0);

    /** Either may be {@code null}. */
    static Holder of(UUID departmentId, UUID officerId) {
        return new Holder(departmentId == null ? NOBODY : departmentId, officerId == null ? NOBODY : officerId);
    }
}
