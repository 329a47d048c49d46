package org.pcrm.app.mail;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.pcrm.app.http.WrongField;

/** Where a page of mails that were set aside ended. */
record MailCursor(Instant failedAt, UUID id) {

    /** Before the first page: the database knows no later time. */
    static final MailCursor START = new MailCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final String SEPARATOR = "|";

    static MailCursor after(Mail last) {
        return new MailCursor(last.failedAt(), last.id());
    }

    /** Reads a cursor back; {@code null} is the start, and what no page ended with is refused. */
    static MailCursor read(String encoded) {
        if (encoded == null) {
            return START;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = text.split("\\" + SEPARATOR, 2);
            var cursor = new MailCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            if (cursor.failedAt().isAfter(START.failedAt()) || cursor.failedAt().isBefore(Instant.EPOCH)) {
                throw malformed();
            }
            return cursor;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed();
        }
    }

    String encoded() {
        var text = failedAt + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static WrongField malformed() {
        return new WrongField("cursor.malformed", "cursor");
    }
}
