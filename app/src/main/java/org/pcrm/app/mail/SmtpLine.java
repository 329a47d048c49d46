package org.pcrm.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server of the settings, used for as long as it holds. */
final class SmtpLine implements MailTransport.Line {

    private final JavaMailSenderImpl settings;
    private Transport connection;

    SmtpLine(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    @Override
    public void send(MimeMessage message) {
        try {
            connected().sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refusal) {
            // What the server answers 5xx to is listed as invalid; a full mailbox and all that is 4xx is not.
            var invalid = refusal.getInvalidAddresses();
            var isForGood = invalid != null && invalid.length > 0;
            throw new MailNotSent(isForGood ? MailFailure.REFUSED : MailFailure.NOT_TAKEN, refusal);
        } catch (MessagingException broken) {
            close();
            throw new MailNotSent(MailFailure.SERVER_AWAY, broken);
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (MessagingException gone) {
                // What was taken was taken.
            }
            connection = null;
        }
    }

    /** The connection in hand, asked whether it still stands: the server ends one that was idle for too long. */
    private Transport connected() throws MessagingException {
        if (connection == null || !connection.isConnected()) {
            close();
            var protocol = Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
            connection = settings.getSession().getTransport(protocol);
            connection.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        }
        return connection;
    }
}
