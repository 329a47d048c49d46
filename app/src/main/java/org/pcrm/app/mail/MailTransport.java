package org.pcrm.app.mail;

import jakarta.mail.internet.MimeMessage;

/** Where finished mails go: to a mail server, or into a directory where there is none. */
public interface MailTransport {

    /** A line for any number of mails, one after the other; nothing is connected before the first. */
    Line open();

    /** What is open to a mail server; not to be used by two at once. */
    interface Line extends AutoCloseable {

        /**
         * Hands over a mail whose {@code Message-ID} is set.
         *
         * @throws MailNotSent when it was not taken; after {@link MailFailure#SERVER_AWAY} the line connects anew
         */
        void send(MimeMessage message);

        @Override
        void close();
    }
}
