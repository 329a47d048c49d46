package org.pcrm.query.notification;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.query.complaint.ComplaintRegister;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/**
 * Remembers in the table {@code notification} who is to be told what. In the group of the register, so that a notice
 * never shows before the complaint does.
 */
@Component
@ProcessingGroup(ComplaintRegister.GROUP)
class NoticeBook {

    private final BatchFold<NoticeRow> fold;
    private final ComplaintRegister register;

    NoticeBook(Tables tables, ComplaintRegister register) {
        this.register = register;
        fold = BatchFold.toldEverywhere(NoticeRow.TABLE, tables, rows -> {});
    }

    @EventHandler
    void on(
            ComplaintEvents event,
            EventMessage<?> message,
            @SequenceNumber long version,
            @Timestamp Instant at,
            MetaData stamp) {
        if (stamp.containsKey(Stamp.RETOLD)) {
            return;
        }
        var actor = (String) stamp.get(Stamp.ACTOR);
        var cause = new Cause(
                message.getIdentifier(),
                version,
                UUID.fromString((String) stamp.get(Stamp.TENANT)),
                event.trackingId(),
                actor == null ? null : UUID.fromString(actor),
                at);
        var standing = event instanceof ComplaintFiled ? null : register.standing(event.trackingId());
        Notices.of(event, cause, Role.valueOf((String) stamp.get(Stamp.ROLE)), standing)
                .forEach(fold::create);
    }
}
