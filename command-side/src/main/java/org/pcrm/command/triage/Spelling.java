package org.pcrm.command.triage;

import java.util.Locale;
import org.pcrm.api.text.Word;

/** A word as it is spelled, for those whose key another word has too. */
final class Spelling {

    private Spelling() {}

    static String of(Word word) {
        return word.surface().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
