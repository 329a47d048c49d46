package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.StoredFile;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** An attached file; the uploader is {@code null} for a citizen, the name once the person was erased. */
record AttachmentRow(
        UUID attachmentId,
        long version,
        UUID tenantId,
        String trackingId,
        UUID uploaderId,
        Role uploaderRole,
        String fileName,
        StoredFile file,
        String objectKey,
        Instant at)
        implements Row {

    static final RowTable<AttachmentRow> TABLE = new RowTable<>("attachment", AttachmentRow.class);
}
