package org.pcrm.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;

/**
 * A mail as its file has it.
 *
 * @param name of the file, without its suffix
 * @param at when it was queued
 * @param text its plain part
 */
record DroppedMail(String name, String from, String to, String subject, Instant at, String text) {

    static DroppedMail of(String name, MimeMessage message) throws MessagingException, IOException {
        return new DroppedMail(
                name,
                message.getFrom()[0].toString(),
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                message.getSentDate().toInstant(),
                (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent());
    }
}
