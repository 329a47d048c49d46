package org.pcrm.app.mail;

import jakarta.mail.internet.MimeMessage;

/** Where finished mails go: to a mail server, or into a directory where there is none. */
public interface MailTransport {

    /** Hands over a mail whose {@code Message-ID} is set; throws when it was not taken. */
    void send(MimeMessage message);
}
