package org.pcrm.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pcrm.app.mail.MailTransport;
import org.pcrm.local.data.OwnerOnlyFile;

/** Writes each mail to a file of its own, as any mail program opens it; one that is sent again replaces its file. */
public record MailDrop(Path directory) implements MailTransport, MailTransport.Line {

    @Override
    public Line open() {
        return this;
    }

    @Override
    public void send(MimeMessage message) {
        try {
            var name = message.getMessageID().replaceAll("^<|@.*$", "") + ".eml";
            var content = new ByteArrayOutputStream();
            message.writeTo(content);
            OwnerOnlyFile.write(
                    OwnerOnlyFile.directory(directory).resolve(name), content.toString(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot write a mail", e);
        }
    }

    @Override
    public void close() {
        // Each file is closed when it is written.
    }
}
