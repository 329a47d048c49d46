package org.pcrm.app.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pcrm.api.actor.Actor;
import org.pcrm.app.axon.Once;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code Idempotency-Key}: who may choose which keys, and what counts as the same body. */
@Component
public class IdempotencyKeys {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 128;
    private static final Pattern A_UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final JsonMapper json;

    IdempotencyKeys(JsonMapper json) {
        this.json = json;
    }

    /**
     * A key of a signed-in caller.
     *
     * @param route method and path, so that one key serves one route
     * @param key the header, or {@code null}
     * @return {@code null} without a key
     */
    public Once ofStaff(Actor by, String route, String key, Object body) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new WrongField("idempotency.key-malformed", HEADER, LONGEST);
        }
        return new Once("staff " + by.id() + " " + by.tenantId() + " " + route, key, hash(body));
    }

    /** A key of the public: a UUID the client drew, since whoever knows it gets the tracking ID. */
    public Once ofPublic(String office, String route, String key, Object body) {
        if (key == null) {
            return null;
        }
        // UUID.fromString takes "1-1-1-1-1" too, which anybody could guess.
        if (!A_UUID.matcher(key).matches()) {
            throw new WrongField("idempotency.key-no-uuid", HEADER);
        }
        return new Once("public " + office + " " + route, key.toLowerCase(Locale.ROOT), hash(body));
    }

    private String hash(Object body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
