package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.List;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.page.BadCursor;
import org.pcrm.query.page.CursorText;

/**
 * Where a page of findings ended.
 *
 * @param asOf when the first page was read: what is filed later is not on the next ones, so that none of them shifts
 */
record SearchCursor(Instant asOf, Finding last) {

    private static final String KIND = "q";
    private static final int PARTS = 6;

    /** Reads a cursor back; one that is malformed or of a list that is no search is a {@link BadCursor}. */
    static SearchCursor read(String encoded) {
        var parts = CursorText.parts(encoded, PARTS);
        if (!parts.getFirst().equals(KIND)) {
            throw new BadCursor();
        }
        return new SearchCursor(CursorText.moment(parts.get(1)), finding(parts.subList(2, PARTS)));
    }

    String encoded() {
        return CursorText.of(KIND, asOf, last.tier(), last.rank(), last.filedAt(), last.trackingId());
    }

    private static Finding finding(List<String> parts) {
        try {
            return new Finding(
                    Tier.valueOf(parts.get(0)),
                    Float.parseFloat(parts.get(1)),
                    CursorText.moment(parts.get(2)),
                    TrackingId.parse(parts.get(3)).orElseThrow(BadCursor::new));
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
