package org.pcrm.app.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pcrm.app.http.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints letters as MIME messages: plain text and HTML side by side, nothing loaded from elsewhere. */
@Component
class Stationery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** RFC 5322, 3.3. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Texts texts;
    private final InternetAddress from;

    /**
     * Takes the sender from the settings.
     *
     * @param from an address with or without a name, as in a {@code From} header
     */
    Stationery(Texts texts, @Value("${pcrm.mail.from}") InternetAddress from) {
        this.texts = texts;
        this.from = from;
        engine.addTemplateResolver(templates(TemplateMode.HTML, ".html"));
        engine.addTemplateResolver(templates(TemplateMode.TEXT, ".txt"));
    }

    /** The message as it is to be sent, the mail's {@code Message-ID} included. */
    MimeMessage print(Mail mail, Letter letter) {
        try {
            var message = new MimeMessage((Session) null);
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, recipient(letter.to()));
            message.setSubject(oneLine(letter.subject()), UTF_8);
            message.setHeader("Date", DATE.format(mail.createdAt().atZone(ZoneOffset.UTC)));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(bodies(letter));
            message.saveChanges();
            // Saving draws an id of its own.
            message.setHeader("Message-ID", mail.messageId());
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot print mail " + mail.id(), e);
        }
    }

    private MimeMultipart bodies(Letter letter) throws MessagingException {
        var locale = Texts.localeOf(letter.language());
        var variables = new Context(locale);
        variables.setVariable("language", locale.getLanguage());
        variables.setVariable("letter", letter);
        variables.setVariable("instead", texts.say(locale, "mail.link-instead"));
        variables.setVariable("closing", texts.say(locale, "mail.closing", letter.sender()));
        // The reader takes the last one it can show.
        return new MimeMultipart(
                "alternative",
                body("plain", engine.process("letter.txt", variables)),
                body("html", engine.process("letter.html", variables)));
    }

    private static MimeBodyPart body(String subtype, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** What is no single address can never be sent to. */
    private static InternetAddress recipient(String written) {
        try {
            var address = new InternetAddress(written, true);
            if (address.isGroup()) {
                throw new AddressException("Several addresses");
            }
            return address;
        } catch (AddressException malformed) {
            throw new MailNotSent(MailFailure.REFUSED, malformed);
        }
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static ClassLoaderTemplateResolver templates(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver(Stationery.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(UTF_8);
        resolver.getResolvablePatternSpec().addPattern("*" + suffix);
        return resolver;
    }
}
