package org.pcrm.query.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;

/**
 * The running clock, under the names of its columns; hours are SLA hours.
 *
 * @param breachedAt the deadline of this clock that was missed; {@code null} while none is recorded
 * @param escalationOwed whether it was missed, and nobody who leads has the complaint yet
 */
record Deadline(
        Instant slaStartedAt,
        int slaHours,
        SlaSource slaSource,
        Instant slaWarnAt,
        Instant dueAt,
        Instant breachedAt,
        boolean escalationOwed) {

    static Deadline of(Sla sla) {
        return with(sla, null, false);
    }

    /** Another deadline of the same clock: what was missed stays missed. */
    Deadline changed(Sla sla) {
        return with(sla, breachedAt, escalationOwed);
    }

    Deadline breached(Instant at, boolean escalatedAlready) {
        return with(sla(), at, !escalatedAlready);
    }

    Deadline escalated() {
        return with(sla(), breachedAt, false);
    }

    Sla sla() {
        return new Sla(slaStartedAt, slaHours, slaSource, slaWarnAt, dueAt);
    }

    private static Deadline with(Sla sla, Instant breachedAt, boolean escalationOwed) {
        return new Deadline(
                sla.startedAt(), sla.hours(), sla.source(), sla.warnAt(), sla.dueAt(), breachedAt, escalationOwed);
    }
}
