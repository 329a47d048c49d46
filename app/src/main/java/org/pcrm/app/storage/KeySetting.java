package org.pcrm.app.storage;

import java.util.Base64;

/** A secret key as the settings give it: 32 bytes in Base64. */
public final class KeySetting {

    private static final int BYTES = 32;

    private KeySetting() {}

    /**
     * Reads a key.
     *
     * @param name of the setting, for whoever has to mend it
     * @param base64 its value; {@code null} when it is not set
     * @throws IllegalArgumentException when it is anything but 32 bytes in Base64; tells the name, never the value
     */
    public static byte[] read(String name, String base64) {
        var key = base64 == null ? new byte[0] : decoded(base64.strip());
        if (key.length != BYTES) {
            throw new IllegalArgumentException(name + " must be " + BYTES + " bytes in Base64");
        }
        return key;
    }

    /** Nothing for what is not Base64: the decoder's own words repeat a part of the key. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
