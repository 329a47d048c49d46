package org.pcrm.query.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.audit.AuditQueries.AuditFilter;
import org.pcrm.query.page.BadCursor;
import org.pcrm.query.page.CursorText;

/**
 * Where a page of the trail ended: a place in the store, sealed with the question. It is no secret and opens nothing; the
 * seal shows that it was altered, or comes from another question.
 */
final class AuditCursor {

    private static final int PARTS = 2;
    private static final int SEAL = 16;

    private AuditCursor() {}

    static String of(long index, Viewer viewer, AuditFilter filter) {
        return CursorText.of(index, seal(index, viewer, filter));
    }

    /** The place; a {@link BadCursor} where it is no cursor of this question. */
    static long read(String encoded, Viewer viewer, AuditFilter filter) {
        var parts = CursorText.parts(encoded, PARTS);
        try {
            var index = Long.parseLong(parts.getFirst());
            if (!parts.getLast().equals(seal(index, viewer, filter))) {
                throw new BadCursor();
            }
            return index;
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    private static String seal(long index, Viewer viewer, AuditFilter filter) {
        try {
            var text = index + "|" + viewer.tenantId() + "|" + filter;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SEAL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
