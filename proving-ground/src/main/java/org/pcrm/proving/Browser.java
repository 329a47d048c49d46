package org.pcrm.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody of the demonstration, signed in. */
final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI api;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Browser(URI address) {
        api = address.resolve("/api/v1/");
    }

    /** Signs in. */
    static Browser of(URI address, String email) {
        var browser = new Browser(address);
        browser.send(HttpRequest.newBuilder(browser.api.resolve("auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\": \"%s\", \"password\": \"Demo-Pass-2026\"}".formatted(email))));
        return browser;
    }

    /** What the browser sends along. */
    String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String get(String path) {
        return send(asked(path));
    }

    /** Listens line by line on a thread of its own until the program ends; returns when the stream is open. */
    void listen(Consumer<String> line) {
        try {
            Stream<String> lines = CLIENT.send(
                            asked("notifications/stream").build(), HttpResponse.BodyHandlers.ofLines())
                    .body();
            Thread.ofPlatform().daemon().start(() -> lines.forEach(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .header("Cookie", cookie())
                .GET();
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
