package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.DisputeResolution;
import org.pcrm.app.http.CodePoints;

/** Why the citizen says that it is not done. */
record DisputeRequest(
        @NotNull @CodePoints(min = 10, max = 2000) String reason) {

    DisputeResolution command(String trackingId, Actor by) {
        return new DisputeResolution(trackingId, by, reason);
    }
}
