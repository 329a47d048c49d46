package org.pcrm.app.http;

import java.util.Map;

/** The codes of what the server refuses before any of our routes has seen it. */
final class StatusCodes {

    private static final Map<Integer, String> CODES = Map.of(
            400, "request.malformed",
            401, NotSignedIn.SESSION_REQUIRED,
            403, "role.not-allowed",
            404, "route.unknown",
            405, "method.not-allowed",
            406, "media-type.not-acceptable",
            413, "request.too-large",
            415, "media-type.unsupported",
            503, "unavailable");

    private StatusCodes() {}

    /** The code of an HTTP status; other refusals are malformed requests, other failures internal. */
    static String codeOf(int status) {
        return CODES.getOrDefault(status, status < 500 ? "request.malformed" : "internal");
    }
}
