package org.pcrm.api.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.apache.commons.text.similarity.LevenshteinDistance;
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
    private static final String OWN_FAULT = "*";
    private static final String WHERE = "@";

    /** Marks words that would otherwise be read as others that sound alike: they are names. */
    private static final String NAME = "~";

    private static final Set<String> MARKS = Set.of(FAULT, OWN_FAULT, WHERE, NAME);

    /** A name, a number or a word that few use tells more than that it is about water. */
    private static final double OF_A_NAME = 1.6;

    private static final double OF_A_MEANING = 1.0;
    private static final int MOST_TERMS = 64;

    /** Share of a word's letters in which another spelling of it may differ. */
    private static final double MOST_APART = 0.4;

    private static final Set<String> COMMON = new HashSet<>();
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();
    private static final Map<String, List<String>> WORDS_OF_KEYS = new HashMap<>();
    private static final Map<String, Set<String>> KIN = new HashMap<>();

    static {
        lines("common.txt").flatMap(line -> Stream.of(line.split(" "))).forEach(COMMON::add);
        lines("concepts.txt").forEach(line -> {
            var words = line.split(" ");
            var meaning = meaning(words[0]);
            Stream.of(words).map(Vocabulary::unmarked).forEach(word -> MEANINGS.putIfAbsent(word, meaning));
        });
        lines("kin.txt")
                .map(line -> Stream.of(line.split(" ")).map(Vocabulary::meaning).toList())
                .forEach(together -> together.forEach(
                        one -> KIN.computeIfAbsent(one, none -> new HashSet<>()).addAll(together)));
        // One key may have many words: what is common is then more likely than what is not.
        COMMON.addAll(COMMON.stream().map(Vocabulary::key).toList());
        MEANINGS.keySet().stream()
                .filter(word -> !COMMON.contains(key(word)))
                .forEach(word -> WORDS_OF_KEYS
                        .computeIfAbsent(key(word), none -> new ArrayList<>())
                        .add(word));
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
        return COMMON.contains(spelled) || COMMON.contains(key) ? "" : meaningLike(spelled, key);
    }

    /** Of the words that sound like it, the one that is spelled most like it; the key itself if all are spelled otherwise. */
    private static String meaningLike(String spelled, String key) {
        var latin = Words.inLatin(spelled);
        return WORDS_OF_KEYS.getOrDefault(key, List.of()).stream()
                .filter(known -> apart(latin, known) <= Math.max(1, latin.length() * MOST_APART))
                .min(Comparator.comparingInt(known -> apart(latin, known)))
                .map(MEANINGS::get)
                .orElse(key);
    }

    private static int apart(String latin, String known) {
        return LevenshteinDistance.getDefaultInstance().apply(latin, Words.inLatin(known));
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
        return term.startsWith(FAULT) || isOwnFault(term);
    }

    /** Whether a term names something so much of its own that a complaint that lacks it is of something else. */
    static boolean isOwnFault(String term) {
        return term.startsWith(OWN_FAULT);
    }

    /** Whether a term has no meaning that is known: a name, a number, a word that few use. */
    static boolean isName(String term) {
        return !isThing(term) && !isFault(term) && !term.startsWith(WHERE);
    }

    /** Whether two terms often show together where there is one problem. */
    static boolean areKin(String one, String other) {
        return KIN.getOrDefault(one, Set.of()).contains(other);
    }

    /** How much a term tells. */
    static double weight(String term) {
        return isName(term) ? OF_A_NAME : OF_A_MEANING;
    }

    private static String meaning(String marked) {
        return switch (marked.substring(0, 1)) {
            case WHERE, FAULT, OWN_FAULT -> marked;
            case NAME -> unmarked(marked);
            default -> THING + marked;
        };
    }

    private static String unmarked(String word) {
        return MARKS.contains(word.substring(0, 1)) ? word.substring(1) : word;
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
