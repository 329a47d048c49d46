package org.pcrm.app.deadline;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.complaint.ComplaintEvents.SlaBreached;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Queues the mails of a missed deadline. Handled by a subscribing processor, in the thread and transaction of whichever
 * command noticed it: each mail is queued exactly once with the event.
 */
@Component
@ProcessingGroup(BreachMails.GROUP)
@DisallowReplay
class BreachMails {

    static final String GROUP = "breach-mails";

    private final Concerned concerned;
    private final MailQueue mails;
    private final Language language;

    /**
     * Takes the language from the settings.
     *
     * @param language of mails to people who have not chosen one yet
     */
    BreachMails(Concerned concerned, MailQueue mails, @Value("${pcrm.mail.language}") Language language) {
        this.concerned = concerned;
        this.mails = mails;
        this.language = language;
    }

    @EventHandler
    void on(SlaBreached event) {
        var people = concerned.by(event.trackingId(), event.departmentId(), event.officerId());
        mails.add(MailKind.SLA_BREACHED, people, language, event.trackingId());
    }
}
