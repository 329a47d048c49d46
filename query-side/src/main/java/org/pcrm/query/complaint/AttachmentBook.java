package org.pcrm.query.complaint;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.AttachmentRemoved;
import org.pcrm.api.complaint.ComplaintEvents.FileAttached;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/**
 * Remembers attached files in the table {@code attachment}, and in {@code attachment_removal} which of them are removed;
 * who brought one and where is in the event's stamp.
 */
@Component
@ProcessingGroup(ComplaintRegister.GROUP)
class AttachmentBook {

    private final BatchFold<AttachmentRow> fold;
    private final BatchFold<RemovalRow> removals;
    private final BatchVault vault;

    AttachmentBook(Tables tables, BatchVault vault) {
        this.vault = vault;
        fold = new BatchFold<>(AttachmentRow.TABLE, tables);
        removals = new BatchFold<>(RemovalRow.TABLE, tables);
    }

    @EventHandler
    void on(
            FileAttached sealed,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant,
            @MetaDataValue(value = Stamp.ROLE, required = true) String role,
            @MetaDataValue(Stamp.ACTOR) String uploader) {
        var attached = vault.open(sealed.trackingId(), sealed);
        fold.create(new AttachmentRow(
                attached.attachmentId(),
                version,
                UUID.fromString(tenant),
                attached.trackingId(),
                uploader == null ? null : UUID.fromString(uploader),
                Role.valueOf(role),
                attached.fileName().value(),
                attached.file(),
                attached.objectKey(),
                attached.at()));
    }

    @EventHandler
    void on(
            AttachmentRemoved removed,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant) {
        removals.create(new RemovalRow(removed.attachmentId(), version, UUID.fromString(tenant), removed.at()));
    }
}
