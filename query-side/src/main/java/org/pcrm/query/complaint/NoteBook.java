package org.pcrm.query.complaint;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.BatchVault;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers internal notes in the table {@code note}; who wrote one and where is in the event's stamp. */
@Component
@ProcessingGroup(ComplaintRegister.GROUP)
class NoteBook {

    private final BatchFold<NoteRow> fold;
    private final BatchVault vault;

    NoteBook(Tables tables, BatchVault vault) {
        this.vault = vault;
        fold = new BatchFold<>(NoteRow.TABLE, tables);
    }

    @EventHandler
    void on(
            NoteAdded sealed,
            @SequenceNumber long version,
            @MetaDataValue(value = Stamp.TENANT, required = true) String tenant,
            @MetaDataValue(Stamp.ACTOR) String author) {
        var added = vault.open(sealed.trackingId(), sealed);
        fold.create(new NoteRow(
                added.noteId(),
                version,
                UUID.fromString(tenant),
                added.trackingId(),
                author == null ? null : UUID.fromString(author),
                added.text().value(),
                added.at()));
    }
}
