package org.pcrm.command.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pcrm.api.text.Word;
import org.pcrm.api.text.Words;

/**
 * Which words say which concepts. A phrase is found as the longest one that begins at a word, little words between left
 * aside; what a phrase has taken says nothing else, which is how "fire NOC" takes the fright out of "fire".
 */
final class Lexicon {

    private static final String STEM = "*";
    private static final String EXACT = "=";

    private final Phrases root = new Phrases();
    private final Negation negation;
    private final LittleWords little;

    private Lexicon(LittleWords little, Negation negation) {
        this.little = little;
        this.negation = negation;
    }

    /** Reads the named lists; a word ending in a star stands for all that begin so, one after = for its
     * own spelling alone. */
    static Lexicon of(List<String> lists, LittleWords little, Negation negation) {
        var lexicon = new Lexicon(little, negation);
        for (var list : lists) {
            Resources.concepts(list).forEach(lexicon::add);
        }
        return lexicon;
    }

    private void add(Map.Entry<Concept, String> entry) {
        var at = root;
        for (var part : entry.getValue().split(" ")) {
            for (var word : Words.of(part)) {
                if (part.startsWith(EXACT)) {
                    at = part.endsWith(STEM) ? at.thenSpelledStem(word) : at.thenSpelled(word);
                } else if (!little.contains(word)) {
                    at = part.endsWith(STEM) ? at.thenStem(word) : at.then(word);
                }
            }
        }
        if (at != root) {
            at.say(entry.getKey());
        }
    }

    /** What a text says, in its order. */
    List<Mention> mentions(List<Word> words) {
        var content = little.leftOut(words);
        var found = new ArrayList<Mention>();
        int at = 0;
        while (at < content.length) {
            var longest = root.longest(words, content, at);
            if (longest.length() > 0) {
                var span = new Span(content[at], content[at + longest.length() - 1]);
                var denied = negation.denies(words, span);
                longest.concepts().forEach(concept -> found.add(new Mention(concept, span, denied)));
            }
            at += Math.max(1, longest.length());
        }
        return found;
    }
}
