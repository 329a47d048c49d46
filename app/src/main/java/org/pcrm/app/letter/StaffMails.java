package org.pcrm.app.letter;

import java.util.Collection;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.SlaBreached;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.mail.Addressee;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Queues what staff hear of complaints. Handled by a subscribing processor, in the thread and transaction of whichever
 * command caused it: each mail is queued exactly once with the event. Nobody is told of what they did themselves.
 */
@Component
@ProcessingGroup(StaffMails.GROUP)
@DisallowReplay
class StaffMails {

    static final String GROUP = "staff-mails";

    private final Concerned concerned;
    private final MailQueue mails;
    private final Language language;

    /**
     * Takes the language from the settings.
     *
     * @param language of mails to people who have not chosen one yet
     */
    StaffMails(Concerned concerned, MailQueue mails, @Value("${pcrm.mail.language}") Language language) {
        this.concerned = concerned;
        this.mails = mails;
        this.language = language;
    }

    @EventHandler
    void on(ComplaintAssigned event, MetaData stamp) {
        if (event.officerId() != null) {
            queue(MailKind.OFFICER_ASSIGNED, concerned.alone(event.officerId()), event.trackingId(), stamp);
        }
    }

    /** Whoever noticed it did not miss it: they are told like all others. */
    @EventHandler
    void on(SlaBreached event, MetaData stamp) {
        var people = concerned.by(event.trackingId(), event.departmentId(), event.officerId());
        mails.add(MailKind.SLA_BREACHED, people, language, event.trackingId(), stamp);
    }

    /** By hand: what the system escalates, a breach has told of. */
    @EventHandler
    void on(ComplaintEscalated event, MetaData stamp) {
        if (!Role.SYSTEM.name().equals(stamp.get(Stamp.ROLE))) {
            queue(MailKind.ESCALATED, concerned.byEscalationOf(event.trackingId()), event.trackingId(), stamp);
        }
    }

    private void queue(MailKind kind, Collection<Addressee> people, String trackingId, MetaData stamp) {
        var actor = stamp.get(Stamp.ACTOR);
        var others = people.stream()
                .filter(each -> !Objects.toString(each.staffId()).equals(actor))
                .toList();
        mails.add(kind, others, language, trackingId, stamp);
    }
}
