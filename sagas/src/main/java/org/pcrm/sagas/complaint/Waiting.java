package org.pcrm.sagas.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Sla;

/**
 * What one complaint waits for: one moment at a time. Pure; works nothing out, but reads deadlines from events.
 *
 * @param dueAt the deadline of the running clock; {@code null} while it stands still
 * @param next what comes next, and {@code at} when; both {@code null} when nothing is waited for
 * @param timer the number of the timer that is set for it: timers of another number are outdated
 */
record Waiting(UUID tenantId, Instant dueAt, Moment next, Instant at, int timer) {

    /** What can be waited for. */
    enum Moment {
        WARNING,
        DEADLINE,
        CLOSING
    }

    static Waiting begun(UUID tenantId, Sla sla, Instant now) {
        return new Waiting(tenantId, null, null, null, 0).until(sla, now);
    }

    /** For the warning, late as it may be, as long as there is time to hurry; else for the deadline that has passed. */
    Waiting until(Sla sla, Instant now) {
        return now.isBefore(sla.dueAt())
                ? then(sla.dueAt(), Moment.WARNING, sla.warnAt())
                : then(sla.dueAt(), Moment.DEADLINE, sla.dueAt());
    }

    /** While another complaint is worked on in its place; what was resolved before is still closed in its time. */
    Waiting stopped() {
        return next == Moment.CLOSING ? this : then(null, null, null);
    }

    Waiting untilClosing(Instant closesAt) {
        return then(null, Moment.CLOSING, closesAt);
    }

    /** After the moment that was waited for: only the warning is followed by another one. */
    Waiting onward() {
        return next == Moment.WARNING ? then(dueAt, Moment.DEADLINE, dueAt) : then(null, null, null);
    }

    /** The same once more: a clock that was set back has to be waited for again. */
    Waiting again() {
        return then(dueAt, next, at);
    }

    private Waiting then(Instant dueAt, Moment next, Instant at) {
        return new Waiting(tenantId, dueAt, next, at, timer + 1);
    }
}
