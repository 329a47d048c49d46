package org.pcrm.proving;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.axon.Commands;
import org.pcrm.proving.crash.Node;

/**
 * How long it takes from an accepted command to the screen of an administrator of the office: 50 filings a second here,
 * screens at this process and at a second one, and beside them one that asks for the list twice a second. Promise: median
 * 40 ms and 99th percentile 150 ms here; 60 and 200 there.
 */
final class CommandToScreen {

    private static final int A_SECOND = 50;
    private static final Duration WARMING = Duration.ofMinutes(2);
    private static final Duration MEASURED = Duration.ofMinutes(1);
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration LAST_ONES = Duration.ofSeconds(5);
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final Pattern COMPLAINT = Pattern.compile("PCRM-\\d{8}-\\w{8}");

    private final Stage stage;
    private final Stage.Desk desk;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Long> accepted = new ConcurrentHashMap<>();

    private CommandToScreen(Stage stage) {
        this.stage = stage;
        desk = stage.desks().getFirst();
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("pcrm-screen");
        try (var stage = Stage.on(data)) {
            var second = second(data, stage);
            try {
                new CommandToScreen(stage).prove(second.address());
            } finally {
                second.kill();
            }
        }
        System.exit(0);
    }

    private static Node second(Path data, Stage stage) throws InterruptedException {
        var answers = new CountDownLatch(1);
        var node = Node.start(
                data.resolveSibling(data.getFileName() + ".log"),
                ready -> answers.countDown(),
                List.of(
                        "--pcrm.data=" + data,
                        "--spring.datasource.url=" + stage.pcrm().database().url(),
                        "--server.port=0",
                        "--pcrm.rate-limits=off"));
        answers.await();
        return node;
    }

    private void prove(URI second) {
        file(WARMING);
        accepted.clear();
        var noticeHere = new Delays("a notice, at this process");
        var changeHere = new Delays("a change, at this process");
        var noticeThere = new Delays("a notice, at the other process");
        var changeThere = new Delays("a change, at the other process");
        var polled = new Delays("asking twice a second (baseline)");
        listen(stage.pcrm().address(), noticeHere, changeHere);
        listen(second, noticeThere, changeThere);
        var poller = Browser.of(stage.pcrm().address(), ADMINISTRATOR);
        try (var polling = Executors.newSingleThreadScheduledExecutor()) {
            polling.scheduleAtFixedRate(
                    () -> COMPLAINT
                            .matcher(poller.get("complaints?limit=100"))
                            .results()
                            .forEach(found -> polled.saw(found.group())),
                    0,
                    POLLING.toMillis(),
                    TimeUnit.MILLISECONDS);
            file(MEASURED);
            Loader.pause(LAST_ONES);
            polling.shutdownNow();
        }
        System.out.printf("%,d filings, %d a second, until they are on a screen%n", accepted.size(), A_SECOND);
        List.of(noticeHere, changeHere, noticeThere, changeThere, polled).forEach(delays -> delays.report(accepted));
    }

    /** One thread for each filing of a second, so that a slow one delays no other. */
    private void file(Duration during) {
        try (var filing = Executors.newScheduledThreadPool(A_SECOND)) {
            for (int n = 0; n < A_SECOND; n++) {
                filing.scheduleAtFixedRate(this::fileOne, 1_000L * n / A_SECOND, 1_000, TimeUnit.MILLISECONDS);
            }
            Loader.pause(during);
            filing.shutdown();
        }
    }

    private void fileOne() {
        var id = TrackingId.of(LocalDate.of(2026, 1, 5), random.nextLong());
        stage.part(Commands.class)
                .send(new FileComplaint(
                        id,
                        Actor.citizen(desk.tenantId()),
                        Channel.PORTAL,
                        Language.EN,
                        new Citizen("Asha Verma", "+91 98390 12345", null),
                        "No water in our street since Monday.",
                        null,
                        null,
                        null,
                        null));
        accepted.put(id, System.nanoTime());
    }

    private static void listen(URI address, Delays notices, Delays changes) {
        var event = new String[1];
        Browser.of(address, ADMINISTRATOR).listen(line -> {
            if (line.startsWith("event: ")) {
                event[0] = line;
            } else {
                var delays = "event: notification".equals(event[0]) ? notices : changes;
                COMPLAINT.matcher(line).results().forEach(found -> delays.saw(found.group()));
            }
        });
    }
}
