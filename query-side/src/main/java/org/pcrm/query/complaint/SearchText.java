package org.pcrm.query.complaint;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.TrackingId;

/**
 * What somebody typed into the search box, read in each of the ways it can be meant. Nothing of it has a meaning to the
 * database: words are letters, marks and digits alone.
 */
final class SearchText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\p{Cf}]");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s+()-]+");
    private static final int FEWEST_DIGITS = 7;
    private static final int DIGITS_COMPARED = 10;

    /** One letter begins far too many words. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern BEGINNING = Pattern.compile("PCRM(-\\d{0,8}|-\\d{8}-[0-9A-HJKMNP-TV-Z]{0,8})?");

    /** Part of the drawn characters: four with a digit, or else five, which few words of four letters are found by. */
    private static final Pattern PART = Pattern.compile("(?=.*\\d|.{5})[0-9A-HJKMNP-TV-Z]{4,8}");

    private final String text;
    private final List<String> words;

    SearchText(String typed) {
        text = WITHOUT_WIDTH
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
        words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A whole tracking ID. */
    Optional<String> trackingId() {
        return TrackingId.parse(text);
    }

    /** The last ten digits of a phone number: what remains the same however its country and area are written. */
    Optional<String> phone() {
        if (!PHONE.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = text.replaceAll("\\D", "");
        return Optional.of(digits.substring(Math.max(0, digits.length() - DIGITS_COMPARED)))
                .filter(number -> number.length() >= FEWEST_DIGITS);
    }

    /** How a tracking ID begins. */
    Optional<String> beginningOfId() {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(id -> BEGINNING.matcher(id).matches());
    }

    /** Some of a tracking ID's drawn characters. */
    Optional<String> partOfId() {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(id -> PART.matcher(id).matches());
    }

    /** All words, the last one as a beginning, as {@code to_tsquery} reads them; empty without any. */
    Optional<String> words() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var beginning = words.getLast().length() >= SHORTEST_BEGINNING ? ":*" : "";
        return Optional.of(
                words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & ", "", beginning)));
    }
}
