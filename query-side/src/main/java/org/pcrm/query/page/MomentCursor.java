package org.pcrm.query.page;

import java.time.Instant;
import java.util.UUID;

/** Where a page ended of a list that is sorted by a moment, and by id where several have the same. */
public record MomentCursor(Instant at, UUID id) {

    private static final int PARTS = 2;

    /** Reads a cursor back; one that is malformed is a {@link BadCursor}. */
    public static MomentCursor read(String encoded) {
        var parts = CursorText.parts(encoded, PARTS);
        try {
            return new MomentCursor(CursorText.moment(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }

    public String encoded() {
        return CursorText.of(at, id);
    }
}
