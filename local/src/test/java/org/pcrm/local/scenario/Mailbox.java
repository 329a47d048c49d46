package org.pcrm.local.scenario;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pcrm.local.LocalPcrm;

/** The mail drop as one person sees it: what came to their address, each mail once. */
final class Mailbox {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Path directory;
    private final String address;
    private final List<String> read = new ArrayList<>();

    Mailbox(LocalPcrm running, String address) {
        this.directory = running.data().resolve("mail");
        this.address = address;
    }

    /** The next mail that was not read yet, waited for. */
    Received next() {
        return next(mail -> true);
    }

    /** The next such mail. */
    Received next(Predicate<Received> wanted) {
        var mail = await().atMost(LONGEST)
                .until(() -> unread().stream().filter(wanted).findFirst().orElse(null), found -> found != null);
        read.add(mail.id());
        return mail;
    }

    /** What is there and was not read. */
    Set<Received> unread() {
        if (!Files.exists(directory)) {
            return Set.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mailbox::read)
                    .filter(mail -> mail.to().equals(address) && !read.contains(mail.id()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Received.of(new MimeMessage((Session) null, content));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
