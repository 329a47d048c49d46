package org.pcrm.proving.triage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Multinomial logistic regression, trained by full gradient steps of a length that adapts (J. Duchi et al., "Adaptive
 * subgradient methods", 2011), with a quadratic penalty for each weight. The same samples give the same weights.
 */
public final class Regression {

    private static final double STEP = 0.3;
    private static final double TINY = 1e-9;
    private static final String BIAS = "bias";

    private final int classes;
    private final double[] importance;
    private final Map<String, double[]> weights = new LinkedHashMap<>();
    private final Map<String, double[]> squares = new HashMap<>();
    private final ToDoubleFunction<String> penalty;

    private Regression(double[] importance, ToDoubleFunction<String> penalty) {
        this.classes = importance.length;
        this.importance = importance;
        this.penalty = penalty;
    }

    /**
     * Trains.
     *
     * @param importance of a sample, by its class
     * @param penalty of a feature's weights
     */
    public static Regression train(
            List<Sample> samples, double[] importance, ToDoubleFunction<String> penalty, int rounds) {
        var regression = new Regression(importance, penalty);
        for (int round = 0; round < rounds; round++) {
            regression.step(samples);
        }
        return regression;
    }

    /** How probable each class is. */
    public double[] probabilities(Set<String> features) {
        var scores = weights.getOrDefault(BIAS, new double[classes]).clone();
        for (var feature : features) {
            var values = weights.get(feature);
            for (int i = 0; values != null && i < classes; i++) {
                scores[i] += values[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            scores[i] = Math.exp(scores[i]);
            sum += scores[i];
        }
        for (int i = 0; i < classes; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** The weights of each feature, the bias among them. */
    public Map<String, double[]> weights() {
        return weights;
    }

    private void step(List<Sample> samples) {
        var gradients = new LinkedHashMap<String, double[]>();
        for (var sample : samples) {
            var error = probabilities(sample.features());
            error[sample.label()] -= 1;
            for (int i = 0; i < classes; i++) {
                error[i] *= importance[sample.label()];
            }
            add(gradients, BIAS, error);
            sample.features().forEach(feature -> add(gradients, feature, error));
        }
        gradients.forEach(this::move);
    }

    private void add(Map<String, double[]> gradients, String feature, double[] error) {
        var sum = gradients.computeIfAbsent(feature, unknown -> new double[classes]);
        for (int i = 0; i < classes; i++) {
            sum[i] += error[i];
        }
    }

    private void move(String feature, double[] gradient) {
        var values = weights.computeIfAbsent(feature, unknown -> new double[classes]);
        var squared = squares.computeIfAbsent(feature, unknown -> new double[classes]);
        for (int i = 0; i < classes; i++) {
            double slope = gradient[i] + penalty.applyAsDouble(feature) * values[i];
            squared[i] += slope * slope;
            values[i] -= STEP * slope / (Math.sqrt(squared[i]) + TINY);
        }
    }
}
