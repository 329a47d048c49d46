package org.pcrm.proving;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets many deadlines fall due in the same minute, while filing goes on at 20 a second, and counts in the event store what
 * became of them. Promise: 100,000 escalated within 5 minutes, none early, none twice.
 */
final class Deadlines {

    private static final Duration SPREAD = Duration.ofMinutes(1);
    private static final Duration BOUND = Duration.ofMinutes(15);
    private static final int FILINGS_A_SECOND = 20;
    private static final int BASELINE = 5_000;
    private static final int REST_SECONDS = 45;
    private static final String FILING = """
            {"citizenName": "Asha Verma", "phone": "+91 98390 12345", "description": "No water in our street since Monday."}""";

    private Deadlines() {}

    /** Argument: how many; 100,000 if none is given. */
    public static void main(String[] arguments) throws IOException {
        var many = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("pcrm-deadlines");
        try (var stage = Stage.on(data)) {
            prove(stage, data, many);
        }
        System.exit(0);
    }

    private static void prove(Stage stage, Path data, int many) {
        // Loading takes its time, and everything shall have come to rest.
        var begin = Instant.now().plusSeconds(REST_SECONDS + many / 400);
        var histories = new Histories(1, stage.slaClock(), stage.desks());
        var loader = new Loader(stage);
        loader.load(many, n -> histories.open(n, begin.plusMillis(n * SPREAD.toMillis() / many), Instant.now()));
        var processor = Processor.of(data);
        // Once for nothing, because the compiler has to see it first.
        baseline(stage, processor, Math.min(BASELINE, many));
        var raw = baseline(stage, processor, Math.min(BASELINE, many));
        stage.database().sql("ANALYZE").update();
        var head = stage.count("SELECT max(global_index) FROM domain_event");
        if (Instant.now().isAfter(begin)) {
            throw new IllegalStateException("Loading took too long: nothing is proved");
        }
        while (Instant.now().isBefore(begin)) {
            Loader.pause(Duration.ofMillis(50));
        }
        var used = processor.used();
        var filed = new AtomicInteger();
        try (var filing = Executors.newScheduledThreadPool(FILINGS_A_SECOND)) {
            // One a second each: a filing that takes longer holds up no other.
            for (int n = 0; n < FILINGS_A_SECOND; n++) {
                filing.scheduleAtFixedRate(
                        () -> file(stage, filed), 1_000L * n / FILINGS_A_SECOND, 1_000, TimeUnit.MILLISECONDS);
            }
            awaitEscalations(stage, head, many, begin);
            filing.shutdownNow();
        }
        report(stage, many, begin, filed.get(), (processor.used() - used) / 1e6 / many, raw);
    }

    private static void awaitEscalations(Stage stage, long head, int many, Instant begin) {
        long escalated = 0;
        while (escalated < many && Instant.now().isBefore(begin.plus(BOUND))) {
            Loader.pause(Duration.ofSeconds(5));
            escalated = stage.count(
                    "SELECT count(*) FROM domain_event WHERE global_index > ? AND action = 'ComplaintEscalated'", head);
            System.out.printf(
                    "  %4d s: %,d escalated%n",
                    Duration.between(begin, Instant.now()).toSeconds(), escalated);
        }
    }

    private static void report(Stage stage, int many, Instant begin, int filed, double milliseconds, double raw) {
        var breaches = new Breaches(stage, begin, begin.plus(SPREAD));
        System.out.printf("%,d deadlines within %d s, %d filings meanwhile%n", many, SPREAD.toSeconds(), filed);
        System.out.printf("  all escalated %8.1f s after the first deadline%n", breaches.lastAfter(begin));
        breaches.print();
        System.out.printf("  CPU           %8.2f ms for each, filing and read models included%n", milliseconds);
        System.out.printf("  baseline      %8.2f ms: the same events read and two appended by plain JDBC%n", raw);
    }

    /** Milliseconds of CPU to read an aggregate's events and append two, committed, by plain JDBC. */
    private static double baseline(Stage stage, Processor processor, int many) {
        var ids = stage.database()
                .sql("SELECT aggregate_id FROM domain_event WHERE action = 'ComplaintFiled' LIMIT ?")
                .param(many)
                .query(String.class)
                .list();
        var used = processor.used();
        for (var id : ids) {
            stage.transactions().executeWithoutResult(status -> {
                stage.database()
                        .sql(
                                "SELECT payload, metadata FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                        .param(id)
                        .query((row, n) -> row.getString(1) + row.getString(2))
                        .list();
                for (int n = 0; n < 2; n++) {
                    stage.database()
                            .sql("""
                                    INSERT INTO idempotency_key (scope, key, body_hash, created_at)
                                    VALUES (?, ?, ''::bytea, ?)""")
                            .params("baseline " + n, id, Instant.now().atOffset(ZoneOffset.UTC))
                            .update();
                }
            });
        }
        return (processor.used() - used) / 1e6 / many;
    }

    private static void file(Stage stage, AtomicInteger filed) {
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(stage.pcrm().address().resolve("/api/v1/public/offices/east/complaints"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(FILING))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                filed.incrementAndGet();
            }
        } catch (IOException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
}
