package org.pcrm.command.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcrm.api.text.Word;

/** A tree of phrases by the keys of their words: where one stands in it, what was read says the concepts there. */
final class Phrases {

    /** A stem shorter than this would catch words at random. */
    private static final int SHORTEST_STEM = 3;

    private final Map<String, Phrases> words = new HashMap<>();
    private final Map<String, Phrases> spelled = new HashMap<>();
    private final Map<String, Phrases> spelledStems = new HashMap<>();
    private final Map<String, Phrases> stems = new HashMap<>();
    private final List<Concept> said = new ArrayList<>();

    /** What was found: words it took, and what they say; nothing for none. */
    record Found(int length, List<Concept> concepts) {}

    private static final Found NOTHING = new Found(0, List.of());

    Phrases then(Word word) {
        return words.computeIfAbsent(word.key(), unknown -> new Phrases());
    }

    Phrases thenSpelled(Word word) {
        return spelled.computeIfAbsent(Spelling.of(word), unknown -> new Phrases());
    }

    Phrases thenSpelledStem(Word word) {
        return spelledStems.computeIfAbsent(Spelling.of(word), unknown -> new Phrases());
    }

    Phrases thenStem(Word word) {
        return word.key().length() < SHORTEST_STEM
                ? then(word)
                : stems.computeIfAbsent(word.key(), unknown -> new Phrases());
    }

    void say(Concept concept) {
        if (!said.contains(concept)) {
            said.add(concept);
        }
    }

    /** The longest phrase that begins at the given place of the text. */
    Found longest(List<Word> text, int[] content, int at) {
        return longest(text, content, at, 0);
    }

    private Found longest(List<Word> text, int[] content, int at, int read) {
        var best = said.isEmpty() ? NOTHING : new Found(read, said);
        if (at + read >= content.length) {
            return best;
        }
        var word = text.get(content[at + read]);
        for (var next : next(word)) {
            var found = next.longest(text, content, at, read + 1);
            if (found.length() > best.length()) {
                best = found;
            }
        }
        return best;
    }

    private List<Phrases> next(Word word) {
        var next = new ArrayList<Phrases>();
        add(next, words.get(word.key()));
        addStems(next, stems, word.key());
        if (!spelled.isEmpty() || !spelledStems.isEmpty()) {
            var spelling = Spelling.of(word);
            add(next, spelled.get(spelling));
            addStems(next, spelledStems, spelling);
        }
        return next;
    }

    private static void addStems(List<Phrases> next, Map<String, Phrases> stems, String word) {
        for (int length = SHORTEST_STEM; !stems.isEmpty() && length <= word.length(); length++) {
            add(next, stems.get(word.substring(0, length)));
        }
    }

    private static void add(List<Phrases> next, Phrases phrases) {
        if (phrases != null) {
            next.add(phrases);
        }
    }
}
