package org.pcrm.app.session;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are handed out to be shown again: refresh tokens and one-time codes. */
public final class RandomTokens {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomTokens() {}

    /** A new one: 32 random bytes in Base64 (URL alphabet, no padding), 43 characters. */
    public static String draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
