package org.pcrm.app.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.GiveFeedback;
import org.pcrm.app.http.CodePoints;

/** What the citizen thinks of what was done: 1 (bad) to 5 (good), and why if they like. */
record FeedbackRequest(
        @NotNull @Min(1) @Max(5) Integer rating,
        @CodePoints(min = 1, max = 2000) String comment) {

    GiveFeedback command(String trackingId, Actor by) {
        return new GiveFeedback(trackingId, by, rating, comment);
    }
}
