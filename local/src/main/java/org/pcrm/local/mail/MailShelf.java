package org.pcrm.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what {@link MailDrop} has written. */
record MailShelf(Path directory) {

    private static final String SUFFIX = ".eml";

    /** More than anybody looks through. */
    private static final int SHOWN = 200;

    /** By when they were written: a mail's own date has no fractions of seconds. */
    private static final Comparator<Path> NEWEST_FIRST = Comparator.comparing(MailShelf::writtenAt)
            .thenComparing(Path::getFileName)
            .reversed();

    /** The latest mails, newest first. */
    List<DroppedMail> newest() {
        return files().stream()
                .sorted(NEWEST_FIRST)
                .limit(SHOWN)
                .map(this::read)
                .toList();
    }

    /** The mail of a name that {@link #newest} told; nothing else can be reached by it. */
    Optional<DroppedMail> find(String name) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(name + SUFFIX))
                .findFirst()
                .map(this::read);
    }

    private List<Path> files() {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DroppedMail read(Path file) {
        var name = file.getFileName().toString();
        try (var content = Files.newInputStream(file)) {
            return DroppedMail.of(
                    name.substring(0, name.length() - SUFFIX.length()), new MimeMessage((Session) null, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail of ours: " + name, e);
        }
    }
}
