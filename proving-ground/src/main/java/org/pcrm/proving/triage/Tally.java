package org.pcrm.proving.triage;

import java.util.Locale;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Triage;

/** Counts judgements of one office and language, and what staff made of them. */
final class Tally {

    private static final int BINS = 10;

    private final double[] told = new double[BINS];
    private final int[] right = new int[BINS];
    private int filed;
    private int review;
    private int decided;

    void filed(Triage triage) {
        filed++;
        review += triage == null || triage.needsReview() ? 1 : 0;
    }

    void decided(Triage triage, Priority chosen) {
        int bin = Math.min(BINS - 1, (int) (triage.confidence() * BINS));
        told[bin] += triage.confidence();
        right[bin] += triage.priority() == chosen ? 1 : 0;
        decided++;
    }

    void print(String name) {
        double error = 0;
        double confidence = 0;
        int correct = 0;
        for (int i = 0; i < BINS; i++) {
            error += Math.abs(told[i] - right[i]);
            confidence += told[i];
            correct += right[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d %8d %8d %8.3f %9.3f %8.3f%n",
                name,
                filed,
                review,
                decided,
                (double) correct / decided,
                confidence / decided,
                error / decided);
    }
}
