package org.pcrm.command.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcrm.api.duplicate.Vocabulary;
import org.pcrm.api.text.Word;

/** The words that speak most for a judgement. */
final class Reasons {

    private static final int SHOWN = 5;
    private static final double WORTH_TELLING = 0.15;

    private Reasons() {}

    /** At most five, the weightiest first, none inside another; words that every text has weigh too, but explain nothing. */
    static List<String> of(Reading reading, List<Word> words, Weights weights, int judged) {
        var said = new LinkedHashMap<Span, Double>();
        var ofMeaning = new HashSet<Span>();
        reading.features().forEach((feature, spans) -> {
            var weight = weights.speaksFor(feature, judged);
            spans.stream().distinct().forEach(span -> said.merge(span, weight, Double::sum));
            if (!feature.startsWith(Reading.WORD)) {
                ofMeaning.addAll(spans);
            }
        });
        var chosen = new ArrayList<Span>();
        said.entrySet().stream()
                .filter(entry -> entry.getValue() > WORTH_TELLING)
                .sorted(Map.Entry.<Span, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(span -> chosen.size() < SHOWN && chosen.stream().noneMatch(span::overlaps))
                .filter(span -> ofMeaning.contains(span)
                        || !Vocabulary.terms(span.of(words)).isEmpty())
                .forEach(chosen::add);
        return chosen.stream().map(span -> span.of(words)).distinct().toList();
    }
}
