package org.pcrm.query.complaint;

import java.util.List;
import org.pcrm.api.complaint.ComplaintQueries.TriageView;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.fold.Json;

/**
 * What the analysis found, under the names of its columns.
 *
 * @param triageReasons words of the text; {@code null} once the person was erased
 */
record Judged(
        Priority triagePriority, Double triageConfidence, boolean needsReview, Double sentiment, Json triageReasons) {

    /** While the analysis is to be made up for, a person had better look. */
    private static final Triage NOT_YET = new Triage(Priority.MEDIUM, 0, true, 0);

    static Judged of(Triage triage, Personal<Reasons> reasons) {
        var known = triage == null ? NOT_YET : triage;
        var words = reasons == null ? null : reasons.value();
        return new Judged(
                known.priority(),
                known.confidence(),
                known.needsReview(),
                known.sentiment(),
                words == null ? null : Json.of(words.words()));
    }

    /** A person has chosen the priority. */
    Judged reviewed() {
        return new Judged(triagePriority, triageConfidence, false, sentiment, triageReasons);
    }

    /** As staff see it. */
    TriageView view(boolean withReasons, Likenesses.Alike alike) {
        var reasons = triageReasons == null ? List.<String>of() : triageReasons.list(String.class);
        return new TriageView(
                triagePriority,
                triageConfidence,
                needsReview,
                withReasons ? reasons : null,
                sentiment,
                alike.visible(),
                alike.hidden());
    }
}
