package org.pcrm.app.production;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;

/** The secrets among the settings. Sentences name the setting, never its value. */
final class Secrets {

    /** 32 random bytes have fewer different ones once in 10^20 draws. */
    private static final int DIFFERENT_BYTES = 16;

    private static final int SHORTEST = 16;

    private static final List<String> KEYS = List.of("pcrm.master-key", "pcrm.session.key");
    private static final List<String> PASSWORDS =
            List.of("spring.datasource.password", "pcrm.read.password", "spring.flyway.password", "pcrm.s3.secret-key");

    private Secrets() {}

    /**
     * Looks at all of them.
     *
     * @throws UnsafeSettings at the first that could be guessed
     */
    static void check(Environment settings) {
        KEYS.forEach(key -> checkKey(key, settings.getProperty(key, "")));
        if (settings.getProperty(KEYS.getFirst(), "").equals(settings.getProperty(KEYS.getLast()))) {
            throw new UnsafeSettings("pcrm.master-key and pcrm.session.key are the same; draw one for each"
                    + " (deploy/new-secrets does).");
        }
        for (var password : PASSWORDS) {
            if (settings.getProperty(password, "").length() < SHORTEST) {
                throw new UnsafeSettings(password + " is missing or shorter than " + SHORTEST
                        + " characters; draw one at random (deploy/new-secrets does).");
            }
        }
    }

    private static void checkKey(String name, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new UnsafeSettings(name + " must be 32 bytes in Base64 (deploy/new-secrets draws them).");
        }
        var different = new String(key, ISO_8859_1).chars().distinct().count();
        if (different < DIFFERENT_BYTES) {
            throw new UnsafeSettings(
                    name + " was not drawn at random: it repeats itself; draw another" + " (deploy/new-secrets does).");
        }
    }
}
