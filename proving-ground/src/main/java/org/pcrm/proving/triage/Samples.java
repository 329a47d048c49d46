package org.pcrm.proving.triage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcrm.api.text.Words;
import org.pcrm.command.triage.Reader;

/** Turns labelled texts into samples. A word that few texts have is left out: it would be learned by heart. */
public final class Samples {

    private static final int SEEN_AT_LEAST = 3;
    private static final String WORD = "w:";
    private static final Reader READER = new Reader();

    private Samples() {}

    /** Samples of the four priorities. */
    public static List<Sample> urgency(List<Labelled> texts) {
        return frequent(texts.stream()
                .map(text -> new Sample(
                        READER.urgencyFeatures(Words.of(text.text()), text.text(), text.category()),
                        text.priority().ordinal()))
                .toList());
    }

    /** Samples of the three feelings: upset, none, glad. */
    public static List<Sample> feeling(List<Labelled> texts) {
        return frequent(texts.stream().map(Samples::feeling).toList());
    }

    /** The same without single words: of texts that must not leave this set, only what our own lists say of them. */
    public static List<Sample> feelingWithoutWords(List<Labelled> texts) {
        return texts.stream()
                .map(Samples::feeling)
                .map(sample -> without(sample, Set.of()))
                .toList();
    }

    private static Sample feeling(Labelled text) {
        return new Sample(READER.feelingFeatures(Words.of(text.text()), text.text()), text.sentiment() + 1);
    }

    private static List<Sample> frequent(List<Sample> samples) {
        Map<String, Integer> seen = new HashMap<>();
        samples.forEach(sample -> sample.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.values().removeIf(times -> times < SEEN_AT_LEAST);
        return samples.stream().map(sample -> without(sample, seen.keySet())).toList();
    }

    private static Sample without(Sample sample, Set<String> frequent) {
        var kept = new LinkedHashSet<>(sample.features());
        kept.removeIf(feature -> feature.startsWith(WORD) && !frequent.contains(feature));
        return new Sample(kept, sample.label());
    }
}
