package org.pcrm.query.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;

/** The running clock, under the names of its columns; hours are SLA hours. */
record Deadline(Instant slaStartedAt, int slaHours, SlaSource slaSource, Instant dueAt) {

    static Deadline of(Sla sla) {
        return new Deadline(sla.startedAt(), sla.hours(), sla.source(), sla.dueAt());
    }

    Sla sla() {
        return new Sla(slaStartedAt, slaHours, slaSource, dueAt);
    }
}
