package org.pcrm.api.text;

import java.text.Normalizer;
import java.util.Locale;

/** The key of one word: what is left when script, spelling and inflection are taken away. */
final class Keys {

    /** Characters of a word that are looked at; nobody writes longer words, but somebody may send them. */
    private static final int LIMIT = 48;

    /** Letters of other scripts that look like Latin ones, and those. */
    private static final String LOOKALIKES = "асеорхуіјѕԁɡαουινκ";

    private static final String LOOK_LIKE = "aceopxyijsdgaouivk";

    private Keys() {}

    static String of(String spelled) {
        var cut = spelled.length() > LIMIT ? spelled.substring(0, LIMIT) : spelled;
        var folded = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        if (Character.isDigit(folded.codePointAt(0))) {
            return digits(folded);
        }
        boolean hindi = isHindi(folded);
        var latin = inLatin(folded);
        return latin.isEmpty() ? folded : Skeleton.of(hindi ? latin : EnglishStem.of(latin));
    }

    /** A word that {@link #of} would fold, in Latin letters as people type it. */
    static String inLatin(String folded) {
        return latin(isHindi(folded) ? Devanagari.toLatin(folded) : folded);
    }

    private static boolean isHindi(String folded) {
        return folded.chars().anyMatch(Devanagari::covers);
    }

    private static String digits(String digits) {
        var ascii = new StringBuilder();
        digits.codePoints()
                .map(Character::getNumericValue)
                .filter(value -> value >= 0)
                .forEach(ascii::append);
        return ascii.toString();
    }

    private static String latin(String folded) {
        var latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            int alike = letter < 128 ? -1 : LOOKALIKES.indexOf(letter);
            char read = alike < 0 ? letter : LOOK_LIKE.charAt(alike);
            if (read >= 'a' && read <= 'z') {
                latin.append(read);
            }
        }
        return latin.toString();
    }
}
