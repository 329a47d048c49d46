package org.pcrm.query.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The text that cursors are handed out as: their parts, which nobody needs to understand. */
public final class CursorText {

    private static final String SEPARATOR = "|";

    /** Times of a list lie within; others would only trouble the database. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private CursorText() {}

    public static String of(Object... parts) {
        var text = String.join(
                SEPARATOR, List.of(parts).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * So many parts.
     *
     * @throws BadCursor when it was not made of as many
     */
    public static List<String> parts(String encoded, int number) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = List.of(text.split("\\" + SEPARATOR));
            if (parts.size() != number) {
                throw new BadCursor();
            }
            return parts;
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }

    /**
     * A part that is a moment.
     *
     * @throws BadCursor when it is none that a list can have
     */
    public static Instant moment(String part) {
        try {
            var moment = Instant.parse(part);
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw new BadCursor();
            }
            return moment;
        } catch (DateTimeException e) {
            throw new BadCursor();
        }
    }
}
