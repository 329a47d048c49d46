package org.pcrm.app.session;

import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.pcrm.app.storage.KeySetting;

/**
 * A key that signs tokens (HMAC with SHA-256).
 *
 * @param id the {@code kid}: the start of the key's hash, so that another key has another name
 * @param key 32 bytes
 */
record SigningKey(String id, SecretKey key) {

    private static final int NAME_BYTES = 6;

    /**
     * Takes a key from the settings.
     *
     * @param setting what the setting is called
     * @param base64 of exactly 32 bytes
     * @throws IllegalArgumentException when it is anything else
     */
    static SigningKey parse(String setting, String base64) {
        var bytes = KeySetting.read(setting, base64);
        return new SigningKey(HexFormat.of().formatHex(Hashes.sha256(bytes), 0, NAME_BYTES), Keys.hmacShaKeyFor(bytes));
    }

    /** A key for another purpose, so that what one signs never passes for what the other does. */
    SigningKey derived(String purpose) {
        var bytes = Hashes.hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
        return new SigningKey(id, Keys.hmacShaKeyFor(bytes));
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
