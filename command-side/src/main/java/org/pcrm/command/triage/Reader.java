package org.pcrm.command.triage;

import java.util.List;
import java.util.Set;
import org.pcrm.api.text.Word;

/** Reads a complaint into the features that its urgency and its feeling are judged by. */
public final class Reader {

    private final Lexicon matters;
    private final Lexicon feelings;
    private final Signs signs = new Signs();

    /** Loads the lists of words, some thousand of them; keep the reader. */
    public Reader() {
        var little = new LittleWords(Resources.words("little-words.txt"));
        var negation = new Negation(Resources.words("negations-before.txt"), Resources.words("negations-after.txt"));
        matters = Lexicon.of(List.of("danger", "harm", "service", "harmless"), little, negation);
        feelings = Lexicon.of(List.of("feeling"), little, negation);
    }

    /**
     * What the urgency is judged by, in a fixed order.
     *
     * @param category {@code null} for none
     */
    public Set<String> urgencyFeatures(List<Word> words, String text, String category) {
        return urgency(words, text, category).features().keySet();
    }

    /** What the feeling is judged by, in a fixed order. */
    public Set<String> feelingFeatures(List<Word> words, String text) {
        return feeling(words, text, urgency(words, text, null)).features().keySet();
    }

    Reading urgency(List<Word> words, String text, String category) {
        var reading = Reading.of(words, matters.mentions(words)).and("cat:" + (category == null ? "" : category));
        return text.indexOf('?') < 0 ? reading : reading.and("t:asks");
    }

    /** What matters is felt too: its concepts and groups count beside the words of feeling. */
    Reading feeling(List<Word> words, String text, Reading urgency) {
        var reading = Reading.of(words, feelings.mentions(words));
        urgency.features().keySet().stream()
                .filter(feature -> feature.startsWith("g:") || feature.startsWith("c:"))
                .forEach(feature -> reading.and("of " + feature));
        return signs.readInto(reading, text);
    }
}
