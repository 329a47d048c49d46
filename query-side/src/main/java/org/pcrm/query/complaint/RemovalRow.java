package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** That an attached file was removed: a row of its own, since rows are changed by the key of their stream alone. */
record RemovalRow(UUID attachmentId, long version, UUID tenantId, Instant at) implements Row {

    static final RowTable<RemovalRow> TABLE = new RowTable<>("attachment_removal", RemovalRow.class);
}
