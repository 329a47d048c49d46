package org.pcrm.query.analytics;

import java.util.EnumSet;
import java.util.Set;
import org.pcrm.api.complaint.Status;

/** What is counted, on which day, and what its label says. */
enum Measure {
    // By the day of filing.
    FILED,
    FOLLOWING,
    IN_STATUS,
    OF_PRIORITY,
    IN_CATEGORY,
    /** Its sum is milliseconds from filing to resolution. */
    RESOLVED,
    /** The label is the priority as it is now. */
    BREACHED,
    MET,
    /** Its sum is the ratings'. */
    RATED,
    // By the day on which it happened.
    RESOLVED_THEN,
    /** The resolved of that day that have been rated. */
    ANSWERED_THEN,
    /** The label is the rating. */
    RATED_THEN,
    ESCALATED_BY_HAND,
    ESCALATED_BY_SYSTEM;

    /** What a department or an officer is judged by. */
    static final Set<Measure> OF_WORK = EnumSet.of(IN_STATUS, RESOLVED, BREACHED, MET, RATED);

    /** The label of what has none. */
    static final String NO_LABEL = "";

    static boolean isOpen(String status) {
        return Status.valueOf(status).isOpen();
    }
}
