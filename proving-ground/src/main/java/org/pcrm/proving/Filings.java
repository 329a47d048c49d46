package org.pcrm.proving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What citizens filed over HTTP at an even rate, each under an e-mail address of their own.
 *
 * @param acknowledged the addresses of those who were answered 201
 * @param millis how long each of them waited, in order
 * @param cpu nanoseconds of the processor meanwhile
 */
record Filings(Set<String> acknowledged, double[] millis, long cpu) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FILING = """
            {"citizenName": "Asha Verma", "phone": "+91 98390 12345", "email": "%s", "category": "Water Supply",
             "description": "No water in our street since Monday."}""";

    /** Files for so long; each second begins so many filings, and none waits for another. */
    static Filings of(URI address, int perSecond, Duration duration) {
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(
                    () -> people.execute(() -> file(address, answers)),
                    0,
                    1_000_000 / perSecond,
                    TimeUnit.MICROSECONDS);
            Loader.pause(duration);
            clock.shutdownNow();
        }
        var acknowledged = new TreeSet<String>();
        answers.forEach(answer -> acknowledged.add(answer.email()));
        return new Filings(
                acknowledged,
                answers.stream().mapToDouble(Answer::millis).sorted().toArray(),
                0);
    }

    Filings costing(long nanos) {
        return new Filings(acknowledged, millis, nanos);
    }

    @Override
    public String toString() {
        return "%,d filed, median %.1f ms, 99 %% %.1f ms; CPU %.2f ms each, all that follows included"
                .formatted(millis.length, at(0.5), at(0.99), cpu / 1e6 / millis.length);
    }

    private double at(double share) {
        return millis[(int) (share * (millis.length - 1))];
    }

    private static void file(URI address, Queue<Answer> answers) {
        var email = UUID.randomUUID() + "@citizen.example";
        var begin = System.nanoTime();
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/public/offices/east/complaints"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(FILING.formatted(email)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                answers.add(new Answer(email, (System.nanoTime() - begin) / 1e6));
            }
        } catch (IOException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(String email, double millis) {}
}
