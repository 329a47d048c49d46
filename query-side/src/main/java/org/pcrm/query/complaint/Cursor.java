package org.pcrm.query.complaint;

import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.page.BadCursor;
import org.pcrm.query.page.CursorText;

/**
 * Where a page ended: the sort key and the tracking ID of its last complaint.
 *
 * @param key an ISO instant, the priority's rank or the sentiment
 */
record Cursor(Sort sort, boolean descending, String key, String trackingId) {

    private static final int PARTS = 4;

    static Cursor after(ComplaintRow row, Sort sort, boolean descending) {
        var key =
                switch (sort) {
                    case filedAt -> row.filedAt().toString();
                    case dueAt -> row.deadline().dueAt().toString();
                    case priority -> Integer.toString(row.priority().ordinal());
                    case sentiment -> row.judged().sentiment().toString();
                };
        return new Cursor(sort, descending, key, row.trackingId());
    }

    /** Reads a cursor back; one that is malformed or belongs to another order is a {@link BadCursor}. */
    static Cursor read(String encoded, Sort sort, boolean descending) {
        var parts = CursorText.parts(encoded, PARTS);
        if (!parts.get(0).equals(sort.name()) || !parts.get(1).equals(Boolean.toString(descending))) {
            throw new BadCursor();
        }
        return new Cursor(
                sort,
                descending,
                checked(sort, parts.get(2)),
                TrackingId.parse(parts.get(3)).orElseThrow(BadCursor::new));
    }

    String encoded() {
        return CursorText.of(sort, descending, key, trackingId);
    }

    private static String checked(Sort sort, String key) {
        try {
            return switch (sort) {
                case filedAt, dueAt -> CursorText.moment(key).toString();
                case priority -> Short.toString(Short.parseShort(key));
                case sentiment -> finite(Double.parseDouble(key));
            };
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    private static String finite(double sentiment) {
        if (!Double.isFinite(sentiment)) {
            throw new BadCursor();
        }
        return Double.toString(sentiment);
    }
}
