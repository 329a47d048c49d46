package org.pcrm.api.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The complaint's identity and the citizen's key: {@code PCRM-YYYYMMDD-XXXXXXXX}, the date of filing in the office's
 * time zone and 8 characters of Crockford's base 32 (https://www.crockford.com/base32.html): 40 random bits.
 */
public final class TrackingId {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 8;
    private static final int BITS_PER_SYMBOL = 5;
    private static final Pattern SHAPE = Pattern.compile("PCRM-\\d{8}-[" + ALPHABET + "]{" + SYMBOLS + "}");

    private TrackingId() {}

    /**
     * Spells an identity.
     *
     * @param filedOn the day in the office's time zone
     * @param random its lowest 40 bits are used; must come from a cryptographic generator
     */
    public static String of(LocalDate filedOn, long random) {
        var spelled = new StringBuilder("PCRM-")
                .append(filedOn.format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            spelled.append(ALPHABET.charAt((int) (random >>> (i * BITS_PER_SYMBOL)) & (ALPHABET.length() - 1)));
        }
        return spelled.toString();
    }

    /** The canonical spelling of what somebody typed; empty when it cannot be a tracking ID. */
    public static Optional<String> parse(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(id -> SHAPE.matcher(id).matches());
    }
}
