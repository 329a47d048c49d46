package org.pcrm.query.notification;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.pcrm.query.complaint.BadCursor;

/** Where a page of notices ended. */
record NoticeCursor(Instant at, UUID noticeId) {

    private static final String SEPARATOR = "|";

    /** Notices lie within; other times would only trouble the database. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Reads a cursor back; one that is malformed is a {@link BadCursor}. */
    static NoticeCursor read(String encoded) {
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\\" + SEPARATOR);
            var at = Instant.parse(parts[0]);
            if (parts.length != 2 || at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw new BadCursor();
            }
            return new NoticeCursor(at, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCursor();
        }
    }

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + SEPARATOR + noticeId).getBytes(StandardCharsets.UTF_8));
    }
}
