package org.pcrm.query.complaint;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.api.complaint.TrackingId;

/**
 * Where a page ended: the sort key and the tracking ID of its last complaint.
 *
 * @param key an ISO instant, the priority's rank or the sentiment
 */
record Cursor(Sort sort, boolean descending, String key, String trackingId) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 4;

    /** Times of a complaint lie within; others would only trouble the database. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = text.split("\\" + SEPARATOR);
            if (parts.length != PARTS
                    || Sort.valueOf(parts[0]) != sort
                    || !parts[1].equals(Boolean.toString(descending))) {
                throw new BadCursor();
            }
            return new Cursor(
                    sort,
                    descending,
                    checked(sort, parts[2]),
                    TrackingId.parse(parts[3]).orElseThrow(BadCursor::new));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCursor();
        }
    }

    String encoded() {
        var text = String.join(SEPARATOR, sort.name(), Boolean.toString(descending), key, trackingId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String checked(Sort sort, String key) {
        if (sort == Sort.priority) {
            return Short.toString(Short.parseShort(key));
        }
        if (sort == Sort.sentiment) {
            return Double.toString(Double.parseDouble(key));
        }
        var moment = Instant.parse(key);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new BadCursor();
        }
        return moment.toString();
    }
}
