package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.EscalateComplaint;
import org.pcrm.api.complaint.ComplaintCommands.LeaveOpen;
import org.pcrm.api.complaint.ComplaintCommands.ReopenComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.ComplaintCommands.StartWork;
import org.pcrm.api.complaint.Status;
import org.pcrm.app.http.CodePoints;
import org.pcrm.app.http.WrongField;

/** The status a complaint is to reach, and why; the reason is shown to the citizen when it is resolved. */
record TransitionRequest(
        @NotNull Status to,
        @CodePoints(min = 10, max = 2000) String reason) {

    /** The command that leads there. */
    ComplaintCommands command(String trackingId, Actor by) {
        return switch (to) {
            case IN_PROGRESS -> new StartWork(trackingId, by, reason);
            case RESOLVED -> new ResolveComplaint(trackingId, by, required());
            case ESCALATED -> new EscalateComplaint(trackingId, by, required());
            case CLOSED -> new CloseComplaint(trackingId, by, reason);
            case ASSIGNED -> new ReopenComplaint(trackingId, by, reason);
            case OPEN -> new LeaveOpen(trackingId, by);
        };
    }

    private String required() {
        if (reason == null) {
            throw new WrongField("reason.required", "reason");
        }
        return reason;
    }
}
