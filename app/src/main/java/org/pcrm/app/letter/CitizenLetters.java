package org.pcrm.app.letter;

import java.util.Optional;
import java.util.Set;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands.NoteRefusedMail;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.StatusOf;
import org.pcrm.api.complaint.ComplaintQueries.TrackingView;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.Composer;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.PublicUrl;
import org.pcrm.app.tenant.OfficeFinder;
import org.springframework.stereotype.Component;

/**
 * Writes to citizens of their complaints: what the tracking page shows, to the address and in the language that the
 * complaint has by then. Who was erased has none, and hears no more.
 */
@Component
class CitizenLetters implements Composer {

    private static final Set<MailKind> KINDS = Set.of(
            MailKind.FILED,
            MailKind.ASSIGNED,
            MailKind.WORK_STARTED,
            MailKind.RESOLVED,
            MailKind.CLOSED,
            MailKind.REOPENED,
            MailKind.ORIGINAL_RESOLVED);

    private final Current complaints;
    private final Queries queries;
    private final OfficeFinder offices;
    private final Commands commands;
    private final PublicUrl publicUrl;
    private final Texts texts;

    CitizenLetters(
            Current complaints,
            Queries queries,
            OfficeFinder offices,
            Commands commands,
            PublicUrl publicUrl,
            Texts texts) {
        this.complaints = complaints;
        this.queries = queries;
        this.offices = offices;
        this.commands = commands;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    @Override
    public Set<MailKind> kinds() {
        return KINDS;
    }

    @Override
    public Optional<Letter> compose(Mail mail) {
        return complaints
                .find(new Viewer(mail.tenantId(), Role.SYSTEM, null, null), mail.about())
                .filter(complaint -> complaint.citizen().email() != null)
                .flatMap(complaint -> queries.find(new StatusOf(mail.about()), TrackingView.class)
                        .filter(page -> isNews(mail, page))
                        .flatMap(page -> offices.named(page.office().slug())
                                .map(office -> letter(mail, complaint, page, office))));
    }

    @Override
    public void refused(Mail mail, Letter letter) {
        commands.send(new NoteRefusedMail(mail.about(), Actor.system(mail.tenantId()), letter.to()));
    }

    /** What was done is said as long as it counts as done: a reopening has a mail of its own. */
    private static boolean isNews(Mail mail, TrackingView page) {
        return switch (mail.kind()) {
            case RESOLVED -> page.resolution() != null;
            // Of a complaint that is no duplicate any more the page says what became of itself.
            case ORIGINAL_RESOLVED -> page.resolvedAt() != null && page.resolution() == null;
            default -> true;
        };
    }

    private Letter letter(Mail mail, ComplaintView complaint, TrackingView page, OfficeView office) {
        var words = new Words(texts, complaint.language(), mail.kind(), office.timeZone());
        return CitizenLetter.of(words, mail, complaint.citizen(), page, publicUrl.tracking(page.trackingId()));
    }
}
