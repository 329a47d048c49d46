package org.pcrm.local.scenario;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.regex.Pattern;

/** A mail as its reader has it. */
public record Received(String to, String id, String subject, String text, String html) {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/console/(\\w+)\\?token=([\\w-]+)");

    /** Reads one from its MIME form. */
    public static Received of(MimeMessage message) {
        try {
            var bodies = (MimeMultipart) message.getContent();
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getMessageID(),
                    message.getSubject(),
                    (String) bodies.getBodyPart(0).getContent(),
                    (String) bodies.getBodyPart(1).getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of its link. */
    public String token() {
        return tokenIn(text);
    }

    /** The token of the only link in a text. */
    public static String tokenIn(String text) {
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return link.group(2);
    }
}
