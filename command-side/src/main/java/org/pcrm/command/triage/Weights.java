package org.pcrm.command.triage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A multinomial logistic regression: what each feature says for each class. Written by the program
 * {@code TriageTraining} of the proving ground; what it never saw weighs nothing.
 */
final class Weights {

    static final String BIAS = "bias";

    private final int classes;
    private final Map<String, double[]> byFeature = new HashMap<>();

    private Weights(int classes) {
        this.classes = classes;
    }

    /** Reads lines of a feature and its weights, divided by tabs. */
    static Weights load(String resource, int classes) {
        var weights = new Weights(classes);
        for (var line : Resources.lines(resource)) {
            var parts = line.split("\t");
            var values = Arrays.stream(parts)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            weights.byFeature.put(parts[0], values);
        }
        return weights;
    }

    /** How probable each class is; they add up to 1. */
    double[] probabilities(Reading reading) {
        var scores = new double[classes];
        add(scores, BIAS);
        reading.features().keySet().forEach(feature -> add(scores, feature));
        double highest = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < classes; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** How much a feature speaks for a class rather than for the others. */
    double speaksFor(String feature, int wanted) {
        var values = byFeature.get(feature);
        if (values == null) {
            return 0;
        }
        double others = (Arrays.stream(values).sum() - values[wanted]) / (classes - 1);
        return values[wanted] - others;
    }

    private void add(double[] scores, String feature) {
        var values = byFeature.get(feature);
        for (int i = 0; values != null && i < classes; i++) {
            scores[i] += values[i];
        }
    }
}
