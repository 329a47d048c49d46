package org.pcrm.app.letter;

import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintQueries.TrackingView;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;
import org.pcrm.app.mail.MailKind;

/** What a letter says to a citizen: what happened and when, and what they can do about it. */
final class CitizenLetter {

    private CitizenLetter() {}

    /**
     * Writes it.
     *
     * @param page what the tracking page shows, at {@code link}
     */
    static Letter of(Words words, Mail mail, Citizen to, TrackingView page, String link) {
        return new Letter(
                to.email(),
                words.language(),
                page.office().name(),
                words.say("subject", page.trackingId()),
                words.any("mail.greeting", to.name()),
                lead(words, mail, page),
                words.any("mail.complaint.follow"),
                link,
                note(words, page));
    }

    private static List<String> lead(Words words, Mail mail, TrackingView page) {
        var lead = new ArrayList<String>();
        lead.add(words.say("lead", page.trackingId(), words.moment(mail.createdAt())));
        if (mail.kind() == MailKind.RESOLVED) {
            lead.add(page.resolution());
        }
        if (mail.kind() == MailKind.FILED) {
            lead.add(words.say("due", words.moment(page.dueAt())));
            lead.add(words.any("mail.complaint.category", words.orNone(page.category())));
        }
        if (mail.kind() == MailKind.ASSIGNED) {
            lead.add(words.any("mail.complaint.department", words.orNone(page.department())));
        }
        return lead;
    }

    private static List<String> note(Words words, TrackingView page) {
        var note = new ArrayList<String>();
        if (page.dispute().open()) {
            note.add(words.any("mail.complaint.dispute"));
        }
        if (page.feedback().open()) {
            note.add(words.any("mail.complaint.rate"));
        }
        note.add(words.any("mail.complaint.secret"));
        return note;
    }
}
