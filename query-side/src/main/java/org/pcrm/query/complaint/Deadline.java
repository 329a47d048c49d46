package org.pcrm.query.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;

/**
 * The running clock, under the names of its columns; hours are SLA hours.
 *
 * @param breachedAt the deadline of this clock that was missed; {@code null} while none is recorded
 */
record Deadline(
        Instant slaStartedAt, int slaHours, SlaSource slaSource, Instant slaWarnAt, Instant dueAt, Instant breachedAt) {

    static Deadline of(Sla sla) {
        return with(sla, null);
    }

    /** Another deadline of the same clock: what was missed stays missed. */
    Deadline changed(Sla sla) {
        return with(sla, breachedAt);
    }

    Deadline breached(Instant at) {
        return with(sla(), at);
    }

    Sla sla() {
        return new Sla(slaStartedAt, slaHours, slaSource, slaWarnAt, dueAt);
    }

    private static Deadline with(Sla sla, Instant breachedAt) {
        return new Deadline(sla.startedAt(), sla.hours(), sla.source(), sla.warnAt(), sla.dueAt(), breachedAt);
    }
}
