package org.pcrm.app.letter;

import java.util.List;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;

/** What a letter says of a complaint to staff: where it stands, and nothing of the citizen. */
final class StaffLetter {

    private StaffLetter() {}

    /**
     * Writes it.
     *
     * @param name the recipient's
     * @param link the complaint on the console
     */
    static Letter of(Words words, Mail mail, String name, ComplaintView complaint, String link) {
        var department =
                complaint.department() == null ? null : complaint.department().name();
        return new Letter(
                mail.recipient(),
                words.language(),
                complaint.tenant().name(),
                words.say("subject", complaint.trackingId()),
                words.any("mail.greeting", name),
                List.of(
                        words.say(
                                "lead",
                                complaint.trackingId(),
                                words.moment(complaint.sla().dueAt())),
                        words.any("mail.complaint.category", words.orNone(complaint.category())),
                        words.any("mail.complaint.department", words.orNone(department)),
                        words.any("mail.complaint.status", words.any("status." + complaint.status()))),
                words.any("mail.complaint.open"),
                link,
                List.of(words.say("note")));
    }
}
