package org.pcrm.app.letter;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.WorkStarted;
import org.pcrm.api.complaint.Status;
import org.pcrm.app.mail.Addressee;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.pcrm.command.office.Originals;
import org.springframework.stereotype.Component;

/**
 * Queues what a citizen hears of their complaint, if they gave an address: that it was filed, and each status it comes to;
 * and where it repeats another one, that this was resolved. An escalation is the office's own affair. Handled by a subscribing processor, in the transaction of the command.
 */
@Component
@ProcessingGroup(CitizenMails.GROUP)
@DisallowReplay
class CitizenMails {

    static final String GROUP = "citizen-mails";

    private final ReachableCitizens reachable;
    private final Originals originals;
    private final MailQueue mails;

    CitizenMails(ReachableCitizens reachable, Originals originals, MailQueue mails) {
        this.reachable = reachable;
        this.originals = originals;
        this.mails = mails;
    }

    @EventHandler
    void on(ComplaintFiled event, MetaData stamp) {
        if (AddressLedger.gaveAddress(event.citizen())) {
            queue(MailKind.FILED, event.trackingId(), stamp);
        }
    }

    /** Another officer is no other status. */
    @EventHandler
    void on(ComplaintAssigned event, MetaData stamp) {
        if (event.from() != Status.ASSIGNED) {
            tell(MailKind.ASSIGNED, event.trackingId(), stamp);
        }
    }

    @EventHandler
    void on(WorkStarted event, MetaData stamp) {
        tell(MailKind.WORK_STARTED, event.trackingId(), stamp);
    }

    @EventHandler
    void on(ComplaintResolved event, MetaData stamp) {
        tell(MailKind.RESOLVED, event.trackingId(), stamp);
        originals
                .followersOf(event.trackingId())
                .forEach(follower -> tell(MailKind.ORIGINAL_RESOLVED, follower.trackingId(), stamp));
    }

    @EventHandler
    void on(ComplaintClosed event, MetaData stamp) {
        tell(MailKind.CLOSED, event.trackingId(), stamp);
    }

    /** Who disputed the resolution knows. */
    @EventHandler
    void on(ComplaintReopened event, MetaData stamp) {
        if (!Role.CITIZEN.name().equals(stamp.get(Stamp.ROLE))) {
            tell(MailKind.REOPENED, event.trackingId(), stamp);
        }
    }

    private void tell(MailKind kind, String trackingId, MetaData stamp) {
        if (reachable.has(trackingId)) {
            queue(kind, trackingId, stamp);
        }
    }

    private void queue(MailKind kind, String trackingId, MetaData stamp) {
        var office = UUID.fromString((String) stamp.get(Stamp.TENANT));
        mails.add(kind, List.of(Addressee.citizen(office)), null, trackingId, stamp);
    }
}
