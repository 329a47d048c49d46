package org.pcrm.app.storage;

import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others; it comes from the settings and is never in the database. */
record MasterKey(Box box) {

    /**
     * Reads the setting {@code pcrm.master-key}.
     *
     * @param base64 32 bytes in Base64
     * @throws IllegalArgumentException when it is anything else
     */
    static MasterKey parse(String base64) {
        return new MasterKey(new Box(new SecretKeySpec(KeySetting.read("pcrm.master-key", base64), "AES")));
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
