package org.pcrm.command.triage;

import java.util.List;
import java.util.stream.Collectors;
import org.pcrm.api.text.Word;

/**
 * Some words of a text that stand together.
 *
 * @param first index of the first one
 * @param last index of the last one
 */
record Span(int first, int last) {

    /** Words between two spans; 0 when they touch or overlap. */
    int distanceTo(Span other) {
        return Math.max(0, Math.max(other.first - last, first - other.last) - 1);
    }

    boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    /** The words as they stand there. */
    String of(List<Word> words) {
        return words.subList(first, last + 1).stream().map(Word::surface).collect(Collectors.joining(" "));
    }
}
