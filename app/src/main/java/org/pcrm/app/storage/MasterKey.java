package org.pcrm.app.storage;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others; it comes from the settings and is never in the database. */
record MasterKey(Box box) {

    private static final int BYTES = 32;

    /**
     * Reads the setting {@code pcrm.master-key}.
     *
     * @param base64 32 bytes in Base64
     * @throws IllegalArgumentException when it is anything else
     */
    static MasterKey parse(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pcrm.master-key must be 32 bytes in Base64", e);
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException("pcrm.master-key must be 32 bytes in Base64");
        }
        return new MasterKey(new Box(new SecretKeySpec(key, "AES")));
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
