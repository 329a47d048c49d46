package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** An internal note; the author is {@code null} for the system, the text once the person was erased. */
record NoteRow(UUID noteId, long version, UUID tenantId, String trackingId, UUID authorId, String text, Instant at)
        implements Row {

    static final RowTable<NoteRow> TABLE = new RowTable<>("note", NoteRow.class);
}
