package org.pcrm.query.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.ComplaintEvents.FeedbackGiven;
import org.pcrm.api.complaint.ComplaintQueries.Feedback;

/**
 * What the citizen said of what was done.
 *
 * @param rating 1 (bad) to 5 (good); {@code null} while nothing was said
 * @param ratingComment {@code null} for none, and once the person was erased
 */
record Verdict(Integer rating, String ratingComment, Instant ratedAt) {

    static final Verdict NONE = new Verdict(null, null, null);

    static Verdict of(FeedbackGiven given) {
        return new Verdict(
                given.rating(), given.comment() == null ? null : given.comment().value(), given.at());
    }

    boolean isGiven() {
        return rating != null;
    }

    /** As staff see it; {@code null} while nothing was said. */
    Feedback feedback() {
        return isGiven() ? new Feedback(rating, ratingComment, ratedAt) : null;
    }
}
