package org.pcrm.proving.triage;

import java.util.List;
import java.util.stream.Stream;

/** How the weights are learned. */
public final class Learning {

    private static final int ROUNDS = 200;

    /** A danger to life that is overlooked counts twice. */
    private static final double[] PRIORITIES = {1, 1, 1, 2};

    /** Negative is what most texts are, and what is guessed too often. */
    private static final double[] FEELINGS = {1, 1.5, 2.5};

    private Learning() {}

    /** Of the four priorities. */
    public static Regression urgency(List<Labelled> texts) {
        return Regression.train(Samples.urgency(texts), PRIORITIES, Penalties::ofUrgency, ROUNDS);
    }

    /**
     * Of the three feelings.
     *
     * @param tweets of which no word is learned, only what our own lists say of them
     */
    public static Regression feeling(List<Labelled> texts, List<Labelled> tweets) {
        var samples = Stream.concat(Samples.feeling(texts).stream(), Samples.feelingWithoutWords(tweets).stream());
        return Regression.train(samples.toList(), FEELINGS, Penalties::ofFeeling, ROUNDS);
    }
}
