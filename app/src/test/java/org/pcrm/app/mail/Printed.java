package org.pcrm.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.Texts;

/** A letter on paper, as the mail server gets it. */
public final class Printed {

    /** When every mail here was queued. */
    public static final Instant MOMENT = Instant.parse("2026-01-05T04:30:00Z");

    private Printed() {}

    /** A queued mail of a kind, with an address as far as its row has one. */
    public static Mail mail(MailKind kind, String recipient, Language language, String about) {
        return new Mail(
                UUID.fromString("00000000-0000-0000-0000-0000000000a1"),
                new Addressee(null, null, recipient),
                kind,
                language,
                about,
                "<stable@example.org>",
                MOMENT);
    }

    static MimeMessage print(Mail mail, Letter letter) {
        try {
            return new Stationery(new Texts(), new InternetAddress("P-CRM <no-reply@example.org>")).print(mail, letter);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Subject, plain text and HTML, one below the other. */
    public static String all(Mail mail, Letter letter) {
        var message = print(mail, letter);
        try {
            return message.getSubject() + "\n\n" + part(message, 0) + "\n" + part(message, 1);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String part(MimeMessage message, int index) {
        try {
            return (String)
                    ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
