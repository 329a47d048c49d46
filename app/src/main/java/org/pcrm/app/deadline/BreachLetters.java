package org.pcrm.app.deadline;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.account.Cards;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.Composer;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.PublicUrl;
import org.pcrm.app.session.Account;
import org.pcrm.app.session.Accounts;
import org.pcrm.app.tenant.OfficeFinder;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.stereotype.Component;

/** Writes of a missed deadline to whoever may see the complaint by then, and nothing of the citizen. */
@Component
class BreachLetters implements Composer {

    /** Such as "5 January 2026, 10:00 (Asia/Kolkata)". */
    private static final String MOMENT = "d MMMM uuuu, HH:mm (VV)";

    private final Accounts accounts;
    private final Cards cards;
    private final OfficeFinder offices;
    private final Queries queries;
    private final ReadSide readSide;
    private final RegisterWatch register;
    private final PublicUrl publicUrl;
    private final Texts texts;

    BreachLetters(
            Accounts accounts,
            Cards cards,
            OfficeFinder offices,
            Queries queries,
            ReadSide readSide,
            RegisterWatch register,
            PublicUrl publicUrl,
            Texts texts) {
        this.accounts = accounts;
        this.cards = cards;
        this.offices = offices;
        this.queries = queries;
        this.readSide = readSide;
        this.register = register;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.SLA_BREACHED);
    }

    @Override
    public Optional<Letter> compose(Mail mail) {
        return accounts.find(mail.subject())
                .flatMap(account -> missed(account.viewer(), mail.about())
                        .flatMap(complaint -> offices.named(complaint.tenant().slug())
                                .map(office -> letter(Texts.localeOf(mail.language()), account, complaint, office))));
    }

    /** The complaint, if the recipient sees it and no new clock has begun since: that one says nothing of the missed one. */
    private Optional<ComplaintView> missed(Viewer viewer, String trackingId) {
        // An officer of this moment would be nobody to a register of the moment before.
        if (!readSide.shows(viewer, List.of(new Changed(register, trackingId)))) {
            throw new IllegalStateException("Not readable yet");
        }
        return queries.find(new ComplaintOf(viewer, trackingId), ComplaintView.class)
                .filter(complaint -> complaint.sla().state() == SlaState.BREACHED);
    }

    private Letter letter(Locale locale, Account account, ComplaintView complaint, OfficeView office) {
        var dueAt = DateTimeFormatter.ofPattern(MOMENT, locale)
                .format(complaint.sla().dueAt().atZone(office.timeZone()));
        var none = say(locale, "none");
        return new Letter(
                office.name(),
                say(locale, "subject", complaint.trackingId()),
                texts.say(locale, "mail.greeting", cards.of(account).name()),
                List.of(
                        say(locale, "lead", complaint.trackingId(), dueAt),
                        say(locale, "category", complaint.category() == null ? none : complaint.category()),
                        say(
                                locale,
                                "department",
                                complaint.department() == null
                                        ? none
                                        : complaint.department().name()),
                        say(locale, "status", texts.say(locale, "status." + complaint.status()))),
                say(locale, "action"),
                publicUrl.complaint(complaint.trackingId()),
                List.of(say(locale, "note")));
    }

    private String say(Locale locale, String part, Object... values) {
        return texts.say(locale, "mail.sla-breached." + part, values);
    }
}
