package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.DecideOnDuplicate;
import org.pcrm.api.complaint.DuplicateState;

/** Whether one complaint repeats another. */
record DuplicateRequest(@NotNull Decision decision) {

    /** What can be decided. */
    enum Decision {
        CONFIRMED,
        DISMISSED
    }

    DecideOnDuplicate command(String trackingId, Actor by, String other) {
        return new DecideOnDuplicate(trackingId, by, other, DuplicateState.valueOf(decision.name()));
    }
}
