package org.pcrm.proving.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks whichever process answers, and asks again, under the same key, until one has. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpResponse.BodyHandler<String> AS_TEXT = HttpResponse.BodyHandlers.ofString();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final Duration BREATH = Duration.ofMillis(100);

    /** More at once would only wait for each other. */
    private static final Semaphore AT_ONCE = new Semaphore(64);

    private final Site site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Client(Site site) {
        this.site = site;
    }

    /**
     * What came of one request.
     *
     * @param sent the first time
     */
    record Answer(int status, JsonNode json, Instant sent, Instant answered) {

        /** The body of an answer that must be this one. */
        Answer is(int expected) {
            if (status != expected) {
                throw new IllegalStateException("Expected " + expected + ", not " + status + ": " + json);
            }
            return this;
        }

        /** To the microsecond, which is what the database keeps. */
        Instant moment(String pointer) {
            return Micros.of(Instant.parse(json.at(pointer).asString()));
        }
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /** Sends a change; a {@code null} body for none. */
    Answer send(String method, String path, Object body) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return untilAnswered(method, path, body);
        } finally {
            AT_ONCE.release();
        }
    }

    private Answer untilAnswered(String method, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var first = Instant.now();
        Object last = "nobody was there";
        while (Instant.now().isBefore(first.plus(AT_MOST))) {
            try {
                var address = site.address();
                if (address != null) {
                    var answer = client.send(request(address.resolve("/api/v1/" + path), method, body, key), AS_TEXT);
                    last = answer.body();
                    if (answer.statusCode() < 500 && !answer.body().contains("\"conflict.try-again\"")) {
                        return new Answer(answer.statusCode(), JSON.readTree(answer.body()), first, Instant.now());
                    }
                }
            } catch (IOException killed) {
                last = killed;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        throw new IllegalStateException(method + " " + path + " in vain for " + AT_MOST + ": " + last);
    }

    private HttpRequest request(URI uri, String method, Object body, String key) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request.build();
    }
}
