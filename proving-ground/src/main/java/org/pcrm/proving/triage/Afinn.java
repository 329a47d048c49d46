package org.pcrm.proving.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pcrm.api.text.Words;

/** The lexicon that is the baseline for sentiment: each word has a number, a text the sum of them. */
public final class Afinn {

    private static final Pattern ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*(-?\\d+)");

    private final Map<String, Integer> numbers = new HashMap<>();

    private Afinn() {}

    /** Reads the English and the Hindi list of a folder. */
    public static Afinn load(Path folder) throws IOException {
        var afinn = new Afinn();
        for (var name : new String[] {"AFINN-hi.json", "AFINN-en.json"}) {
            ENTRY.matcher(Files.readString(folder.resolve(name)))
                    .results()
                    .forEach(found -> afinn.numbers.put(found.group(1), Integer.valueOf(found.group(2))));
        }
        return afinn;
    }

    /** −1, 0 or 1: the sign of the sum. */
    public double sentiment(String text) {
        return Integer.signum(Words.of(text).stream()
                .mapToInt(word -> numbers.getOrDefault(word.surface().toLowerCase(Locale.ROOT), 0))
                .sum());
    }
}
