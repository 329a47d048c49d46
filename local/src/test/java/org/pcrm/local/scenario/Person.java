package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: keeps cookies and repeats the token that changes need. */
public class Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpResponse.BodyHandler<String> AS_TEXT = HttpResponse.BodyHandlers.ofString();

    private final URI api;
    private final CookieManager cookies = new CookieManager(new OverHttp(), null);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Person(URI address) {
        this.api = address.resolve("/api/v1/");
    }

    /** Signs in; the answer is the route's. */
    public Answer signsIn(String email, String password) {
        var answer = posts("auth/login", Map.of("email", email, "password", password));
        gets("auth/me");
        return answer;
    }

    /** Asks a route under {@code /api/v1/}; {@link UncheckedIOException} when nobody answers. */
    public Answer gets(String path) {
        return sends(request(path).GET());
    }

    /** Asks with headers of one's own. */
    Answer gets(String path, Map<String, String> headers) {
        var request = request(path).GET();
        headers.forEach(request::setHeader);
        return sends(request);
    }

    Answer posts(String path, Object body) {
        return posts(path, body, Map.of());
    }

    public Answer posts(String path, Object body, Map<String, String> headers) {
        return changes("POST", path, body, headers);
    }

    Answer patches(String path, Object body) {
        return patches(path, body, Map.of());
    }

    Answer patches(String path, Object body, Map<String, String> headers) {
        return changes("PATCH", path, body, headers);
    }

    public Answer puts(String path, Object body) {
        return changes("PUT", path, body, Map.of());
    }

    Answer deletes(String path) {
        return sends(request(path).DELETE());
    }

    /** Sends a file as a form does. */
    public Answer uploads(String path, Multipart form, Map<String, String> headers) {
        var request = request(path)
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()));
        headers.forEach(request::setHeader);
        return sends(request);
    }

    /** Fetches bytes. */
    HttpResponse<byte[]> fetches(String path) {
        return sends(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public Answer deletes(String path, Object body) {
        return changes("DELETE", path, body, Map.of());
    }

    private Answer changes(String method, String path, Object body, Map<String, String> headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::setHeader);
        return sends(request);
    }

    /** Asks for an address outside the API's own paths. */
    Answer getsAt(String path) {
        return sends(request(path).GET());
    }

    /** Calls any route; {@code null} sends no body. */
    Answer calls(String method, String path, Object body) {
        var request = request(path);
        if (body == null) {
            return sends(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        return sends(request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Forgets the token that changes must repeat, as a forged request does not have it. */
    Answer postsForged(String path, Object body) {
        return sends(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** The value of a cookie in the browser; {@code null} without it. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Has from now on what the other's browser holds at this moment, as a thief would. */
    void takesCookiesOf(Person other) {
        other.cookies
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.getCookieStore().add(api, cookie));
    }

    /** Loses a cookie, as when it expires. */
    void forgets(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** Opens the live stream; fails when it is refused. */
    Listener listens(Map<String, String> headers) {
        var opened = opens("notifications/stream", headers);
        if (opened.statusCode() != 200) {
            throw new IllegalStateException("Refused with " + opened.statusCode());
        }
        return new Listener(opened.body());
    }

    /** Opens a stream and hangs up at once; a refusal is told in full. */
    Answer triesToListen(String path) {
        var opened = opens(path, Map.of());
        try (var body = opened.body()) {
            var text = opened.statusCode() == 200 ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(opened.statusCode(), text, opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for something without waiting for its end. */
    HttpResponse<InputStream> opens(String path, Map<String, String> headers) {
        var request = request(path).GET();
        headers.forEach(request::setHeader);
        return sends(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(api.resolve(path));
        var token = cookie("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private Answer sends(HttpRequest.Builder request) {
        return Answer.of(sends(request, AS_TEXT));
    }

    private <T> HttpResponse<T> sends(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
