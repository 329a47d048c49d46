package org.pcrm.api.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pcrm.api.text.Word;
import org.pcrm.api.text.Words;

/**
 * The terms of a text: words under the key that all their spellings share, and under one name where English and Hindi have a
 * word of their own for the same thing. Fixed, so that every process weighs alike whatever it has read.
 */
public final class Vocabulary {

    /** Mark terms that stand for a meaning: a thing, what is wrong with it, and where, when or how many. */
    private static final String THING = "=";

    private static final String FAULT = "!";
    private static final String WHERE = "@";

    /** A name, a number or a word that few use tells more than that it is about water. */
    private static final double OF_A_NAME = 1.6;

    private static final double OF_A_MEANING = 1.0;
    private static final int MOST_TERMS = 64;

    private static final Set<String> COMMON = new HashSet<>();
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();
    private static final Map<String, String> MEANINGS_OF_KEYS = new HashMap<>();

    static {
        lines("common.txt").flatMap(line -> Stream.of(line.split(" "))).forEach(COMMON::add);
        lines("concepts.txt").forEach(line -> {
            var words = line.split(" ");
            var meaning = words[0].startsWith(WHERE) || words[0].startsWith(FAULT) ? words[0] : THING + words[0];
            Stream.of(words)
                    .map(word -> word.replace(WHERE, "").replace(FAULT, ""))
                    .forEach(word -> MEANINGS.putIfAbsent(word, meaning));
        });
        // One key may have many words: what is common is then more likely than what is not.
        COMMON.addAll(COMMON.stream().map(Vocabulary::key).toList());
        MEANINGS.forEach((word, meaning) -> {
            if (!COMMON.contains(key(word))) {
                MEANINGS_OF_KEYS.putIfAbsent(key(word), meaning);
            }
        });
    }

    private Vocabulary() {}

    /** The distinct terms of a text, the first 64 of it; empty for {@code null}. */
    public static SortedSet<String> terms(String text) {
        var terms = new TreeSet<String>();
        for (var word : text == null ? List.<Word>of() : Words.of(text)) {
            var term = term(word);
            if (!term.isEmpty()) {
                terms.add(term);
            }
            if (terms.size() == MOST_TERMS) {
                break;
            }
        }
        return terms;
    }

    /** Empty for what is common. */
    private static String term(Word word) {
        var spelled = word.surface().toLowerCase(Locale.ROOT);
        if (MEANINGS.containsKey(spelled)) {
            return MEANINGS.get(spelled);
        }
        var key = word.key();
        return COMMON.contains(spelled) || COMMON.contains(key) ? "" : MEANINGS_OF_KEYS.getOrDefault(key, key);
    }

    private static String key(String word) {
        return Words.of(word).getFirst().key();
    }

    /** Whether a term names a thing that complaints are about. */
    static boolean isThing(String term) {
        return term.startsWith(THING);
    }

    /** Whether a term names what is wrong. */
    static boolean isFault(String term) {
        return term.startsWith(FAULT);
    }

    /** Whether a term has no meaning that is known: a name, a number, a word that few use. */
    static boolean isName(String term) {
        return !isThing(term) && !isFault(term) && !term.startsWith(WHERE);
    }

    /** How much a term tells. */
    static double weight(String term) {
        return isName(term) ? OF_A_NAME : OF_A_MEANING;
    }

    private static Stream<String> lines(String resource) {
        try (var file = Vocabulary.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
