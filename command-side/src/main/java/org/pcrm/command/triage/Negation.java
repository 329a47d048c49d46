package org.pcrm.command.triage;

import java.util.List;
import java.util.Set;
import org.pcrm.api.text.Word;

/** Words that take back what is said: English before it ("nobody was hurt"), Hindi at either side of it. */
final class Negation {

    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    private final Set<String> english;
    private final Set<String> hindi;

    Negation(List<String> english, List<String> hindi) {
        this.english = Set.copyOf(english);
        this.hindi = Set.copyOf(hindi);
    }

    boolean denies(List<Word> words, Span said) {
        for (int i = Math.max(0, said.first() - BEFORE); i < said.first(); i++) {
            if (english.contains(Spelling.of(words.get(i)))) {
                return true;
            }
        }
        for (int i = said.last() + 1; i <= Math.min(words.size() - 1, said.last() + AFTER); i++) {
            if (hindi.contains(Spelling.of(words.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
