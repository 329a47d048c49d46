package org.pcrm.local.postgres;

import java.util.Locale;
import org.pcrm.local.data.CannotStart;

/** The operating systems and processors that PostgreSQL is lent for. */
final class Platform {

    private Platform() {}

    /**
     * Checks that the class path holds PostgreSQL for a platform.
     *
     * @param system as {@code os.name} spells it
     * @param processor as {@code os.arch} spells it
     * @throws CannotStart when it does not
     */
    static void requireSupported(String system, String processor) {
        var lent = "/postgres-" + (isMac(system) ? "darwin" : system.toLowerCase(Locale.ROOT)) + "-"
                + (processor.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        if (!processor.matches("amd64|x86_64|aarch64") || Platform.class.getResource(lent) == null) {
            throw new CannotStart("There is no embedded PostgreSQL for " + system + " on " + processor
                    + ": give the address of one with --spring.datasource.url=.");
        }
    }

    /** A locale of this system whose letters are those of all scripts, so that Hindi words are words. */
    static String unicodeLocale() {
        return isMac(System.getProperty("os.name")) ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static boolean isMac(String system) {
        return system.startsWith("Mac");
    }
}
