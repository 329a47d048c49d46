package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes every request by hand: keeps no cookie and repeats no token. */
final class Forger {

    static final Map<String, String> JSON_BODY = Map.of("Content-Type", "application/json");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI api;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Forger(URI address) {
        api = address.resolve("/api/v1/");
    }

    /** Asks for a path under {@code /api/v1/}, or an absolute one, with these headers and no others. */
    Answer gets(String path, Map<String, String> headers) {
        return sends("GET", path, headers, null);
    }

    Answer posts(String path, Map<String, String> headers, Object body) {
        return sends("POST", path, headers, body);
    }

    /** {@code null} sends no body. */
    Answer sends(String method, String path, Map<String, String> headers, Object body) {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::setHeader);
        try {
            return Answer.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
