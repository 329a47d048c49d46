package org.pcrm.local.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.WarnOfDeadline;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.Sla;

/**
 * What time alone will bring to a complaint.
 *
 * @param running the clock; {@code null} once the work is done
 * @param closesAt {@code null} unless it is resolved and open to dispute or closing
 */
record Waiting(Sla running, Instant closesAt) {

    static final Waiting FOR_NOTHING = new Waiting(null, null);

    Waiting after(ComplaintEvents event) {
        return switch (event) {
            case ComplaintFiled filed -> new Waiting(filed.sla(), null);
            case DeadlineChanged changed -> new Waiting(changed.sla(), null);
            case ComplaintReopened reopened -> new Waiting(reopened.sla(), null);
            case ComplaintResolved resolved -> new Waiting(null, resolved.closesAt());
            case ComplaintClosed closed -> FOR_NOTHING;
            default -> this;
        };
    }

    /** The next moment after this one. */
    Optional<Instant> next(Instant now) {
        return (running == null ? Stream.ofNullable(closesAt) : Stream.of(running.warnAt(), running.dueAt()))
                .filter(now::isBefore)
                .findFirst();
    }

    /** What the system asks for at that moment. */
    Command command(String trackingId, Actor system, Instant moment) {
        if (running == null) {
            return new CloseUndisputed(trackingId, system);
        }
        return moment.equals(running.dueAt())
                ? new EscalateBreach(trackingId, system)
                : new WarnOfDeadline(trackingId, system);
    }
}
