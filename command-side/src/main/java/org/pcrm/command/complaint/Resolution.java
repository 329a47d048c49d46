package org.pcrm.command.complaint;

import java.time.Instant;

/** Work said to be done: as long as the citizen may say that it is not, and when it counts as settled. */
record Resolution(Instant disputableUntil, Instant closesAt) {

    boolean isDisputable(Instant now) {
        return now.isBefore(disputableUntil);
    }

    boolean isToBeClosed(Instant now) {
        return !now.isBefore(closesAt);
    }
}
