package org.pcrm.app.session;

import io.jsonwebtoken.security.Keys;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that signs access tokens, and the name tokens call it by. */
@Component
class SigningKey {

    private static final int BYTES = 32;
    private static final int NAME_BYTES = 6;

    private final SecretKey key;
    private final String id;

    /**
     * Takes the key from the settings.
     *
     * @param encoded Base64 of exactly 32 bytes
     */
    SigningKey(@Value("${pcrm.session.key}") String encoded) {
        var bytes = Base64.getDecoder().decode(encoded);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("pcrm.session.key must be the Base64 of " + BYTES + " bytes");
        }
        key = Keys.hmacShaKeyFor(bytes);
        id = HexFormat.of().formatHex(Hashes.sha256(bytes), 0, NAME_BYTES);
    }

    SecretKey key() {
        return key;
    }

    /** The {@code kid}: the start of the key's hash, so that another key has another name. */
    String id() {
        return id;
    }
}
