package org.pcrm.app.letter;

import java.util.Optional;
import java.util.Set;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.account.Cards;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.Composer;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.PublicUrl;
import org.pcrm.app.session.Account;
import org.pcrm.app.session.Accounts;
import org.pcrm.app.tenant.OfficeFinder;
import org.springframework.stereotype.Component;

/** Writes of a complaint to staff who may see it by then, and nothing of the citizen. */
@Component
class StaffLetters implements Composer {

    private final Accounts accounts;
    private final Cards cards;
    private final OfficeFinder offices;
    private final Current complaints;
    private final PublicUrl publicUrl;
    private final Texts texts;

    StaffLetters(
            Accounts accounts,
            Cards cards,
            OfficeFinder offices,
            Current complaints,
            PublicUrl publicUrl,
            Texts texts) {
        this.accounts = accounts;
        this.cards = cards;
        this.offices = offices;
        this.complaints = complaints;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.OFFICER_ASSIGNED, MailKind.SLA_BREACHED, MailKind.ESCALATED);
    }

    @Override
    public Optional<Letter> compose(Mail mail) {
        return accounts.find(mail.subject())
                .flatMap(account -> complaints
                        .find(account.viewer(), mail.about())
                        .filter(complaint -> isNews(mail, complaint))
                        .flatMap(complaint -> offices.named(complaint.tenant().slug())
                                .map(office -> letter(mail, account, complaint, office))));
    }

    /** Whether what the mail tells of still is so. Of a missed deadline: no new clock has begun since. */
    private static boolean isNews(Mail mail, ComplaintView complaint) {
        return switch (mail.kind()) {
            case OFFICER_ASSIGNED ->
                complaint.officer() != null
                        && complaint.officer().id().equals(mail.subject())
                        && complaint.status().isOpen();
            case ESCALATED -> complaint.status() == Status.ESCALATED;
            default -> complaint.sla().state() == SlaState.BREACHED;
        };
    }

    private Letter letter(Mail mail, Account account, ComplaintView complaint, OfficeView office) {
        var words = new Words(texts, mail.language(), mail.kind(), office.timeZone());
        var name = cards.of(account).name();
        return StaffLetter.of(words, mail, name, complaint, publicUrl.complaint(complaint.trackingId()));
    }
}
