package org.pcrm.command.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pcrm.api.text.Word;

/** Words, known by their spelling alone since many sound like a weightier one, that stand between others without changing what a phrase says. */
final class LittleWords {

    private final Set<String> words;

    LittleWords(List<String> spelled) {
        words = Set.copyOf(spelled);
    }

    boolean contains(Word word) {
        return words.contains(Spelling.of(word));
    }

    /** Where the other words of a text stand. */
    int[] leftOut(List<Word> words) {
        var places = new int[words.size()];
        int kept = 0;
        for (int i = 0; i < places.length; i++) {
            if (!contains(words.get(i))) {
                places[kept++] = i;
            }
        }
        return Arrays.copyOf(places, kept);
    }
}
