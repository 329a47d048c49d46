package org.pcrm.command.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.Sla;

/**
 * The clock of a complaint and what became of its deadline. A breach belongs to the clock: a later deadline does not undo
 * it, and it is answered by one escalation.
 *
 * @param warnedOf the deadline that was warned of last; {@code null} before the first warning
 * @param escalationOwed whether it was breached, and nobody who leads has it yet
 */
record RunningClock(Sla sla, Instant warnedOf, boolean breached, boolean escalationOwed) {

    static RunningClock started(Sla sla) {
        return new RunningClock(sla, null, false, false);
    }

    RunningClock due(Sla sla) {
        return new RunningClock(sla, warnedOf, breached, escalationOwed);
    }

    RunningClock warned(Instant dueAt) {
        return new RunningClock(sla, dueAt, breached, escalationOwed);
    }

    RunningClock breached(boolean escalatedAlready) {
        return new RunningClock(sla, warnedOf, true, !escalatedAlready);
    }

    RunningClock escalated() {
        return new RunningClock(sla, warnedOf, breached, false);
    }

    boolean missed(Instant now) {
        return !breached && !now.isBefore(sla.dueAt());
    }

    boolean owesWarning(Instant now) {
        return !breached
                && !now.isBefore(sla.warnAt())
                && now.isBefore(sla.dueAt())
                && !sla.dueAt().equals(warnedOf);
    }
}
