package org.pcrm.proving;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the mail server away for some time while citizens file, each under an address of their own, and gives it back.
 * Promise: no mail lost, none doubled, and filing as quick as with the server.
 */
final class SmtpAway {

    private static final int FILINGS_A_SECOND = 20;
    /** What a cold JVM can take. */
    private static final int GENTLY = 4;

    private static final Duration WARM_UP = Duration.ofSeconds(45);

    /** A mail that was tried in the outage waits at most as long as the outage was, and a minute. */
    private static final Duration REST = Duration.ofMinutes(3);

    private final Stage stage;
    private final Processor processor;
    private final ServerSetup where;
    private final Set<String> acknowledged = new TreeSet<>();
    private final List<String> received = new ArrayList<>();
    private GreenMail server;

    private SmtpAway(Stage stage, Processor processor, ServerSetup where) {
        this.stage = stage;
        this.processor = processor;
        this.where = where;
    }

    /** Argument: minutes of the outage; 1 if none is given. */
    public static void main(String[] arguments) throws Exception {
        var outage = Duration.ofMinutes(arguments.length == 0 ? 1 : Long.parseLong(arguments[0]));
        var data = Files.createTempDirectory("pcrm-smtp-away");
        var where = new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP);
        try (var stage = start(data, where)) {
            new SmtpAway(stage, Processor.of(data), where).prove(outage);
        }
        System.exit(0);
    }

    private void prove(Duration outage) throws MessagingException, FolderException {
        comes();
        files(GENTLY, WARM_UP);
        files(FILINGS_A_SECOND, WARM_UP);
        var up = files(FILINGS_A_SECOND, outage);
        goes();
        var away = files(FILINGS_A_SECOND, outage);
        var waiting = stage.count("SELECT count(*) FROM mail WHERE sent_at IS NULL");
        comes();
        var back = Instant.now();
        awaitAll(outage.plus(REST));
        var caughtUp = Duration.between(back, Instant.now());
        goes();
        System.out.printf("mail server up, then away, %d s each%n", outage.toSeconds());
        System.out.println("  up               " + up);
        System.out.println("  away             " + away);
        report(waiting, caughtUp);
    }

    private void report(long waiting, Duration caughtUp) {
        var times = received.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var lost = acknowledged.stream().filter(to -> !times.containsKey(to)).count();
        var doubled = times.values().stream().filter(n -> n > 1).count();
        System.out.printf(
                "  mails            %,d expected, %,d received; %,d waited when the server came back, the last left %d s later%n",
                acknowledged.size(), received.size(), waiting, caughtUp.toSeconds());
        System.out.printf("  lost             %,d%n", lost);
        System.out.printf("  doubled          %,d%n", doubled);
        System.out.printf(
                "  set aside        %,d%n", stage.count("SELECT count(*) FROM mail WHERE failed_at IS NOT NULL"));
        System.out.printf("  most attempts    %,d%n", stage.count("SELECT max(attempts) FROM mail"));
    }

    private Filings files(int perSecond, Duration duration) {
        var used = processor.used();
        var filings = Filings.of(stage.pcrm().address(), perSecond, duration);
        acknowledged.addAll(filings.acknowledged());
        return filings.costing(processor.used() - used);
    }

    private void comes() {
        server = new GreenMail(where);
        server.start();
    }

    /** Counted once it takes no more: a mail that it takes while it is asked would be missed. */
    private void goes() throws MessagingException, FolderException {
        var kept = server.getManagers().getImapHostManager();
        server.stop();
        for (var message : kept.getAllMessages()) {
            received.addAll(Arrays.stream(message.getMimeMessage().getAllRecipients())
                    .map(Address::toString)
                    .toList());
        }
    }

    private void awaitAll(Duration atMost) {
        var until = Instant.now().plus(atMost);
        while (stage.count("SELECT count(*) FROM mail WHERE sent_at IS NULL") > 0
                && Instant.now().isBefore(until)) {
            Loader.pause(Duration.ofSeconds(1));
        }
    }

    private static Stage start(Path data, ServerSetup where) {
        return Stage.on(
                data,
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + where.getPort(),
                // It tells of each attempt in the outage.
                "--logging.level.org.pcrm.app.mail=error");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
