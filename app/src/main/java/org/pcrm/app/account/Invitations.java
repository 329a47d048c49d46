package org.pcrm.app.account;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.staff.StaffEvents.StaffMemberInvited;
import org.pcrm.app.mail.Addressee;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Queues the mail of an invitation. Handled by a subscribing processor, in the thread and transaction of the command. */
@Component
@ProcessingGroup(Invitations.GROUP)
@DisallowReplay
class Invitations {

    static final String GROUP = "invitations";

    private final MailQueue mails;
    private final Language language;

    /**
     * Takes the language from the settings.
     *
     * @param language of mails to people who have not chosen one yet
     */
    Invitations(MailQueue mails, @Value("${pcrm.mail.language}") Language language) {
        this.mails = mails;
        this.language = language;
    }

    @EventHandler
    void on(StaffMemberInvited event) {
        mails.add(MailKind.INVITATION, new Addressee(event.staffId(), event.tenantId(), event.email()), language);
    }
}
