package org.pcrm.query.complaint;

import java.time.Instant;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;

/**
 * The complaint that this one follows.
 *
 * @param duplicateOf its tracking ID; {@code null} for none
 * @param duplicateSince when the clock stopped
 */
record Original(String duplicateOf, Instant duplicateSince) {

    static final Original NONE = new Original(null, null);

    /** Another original is followed without a break. */
    Original after(DuplicateConfirmed confirmed) {
        return new Original(confirmed.original(), duplicateOf == null ? confirmed.at() : duplicateSince);
    }

    Original after(DuplicateDismissed dismissed) {
        return dismissed.from() == null ? this : NONE;
    }
}
