package org.pcrm.command.triage;

import org.pcrm.api.complaint.Priority;

/** Turns probabilities into what is told. */
public final class Verdicts {

    /**
     * A danger to life is believed from this probability on, though something harmless may be likelier: to look in vain
     * costs less than to overlook it. Chosen on the tuning set, see docs/triage.md.
     */
    private static final double BELIEVED_FROM = 0.3;

    private static final int CRITICAL = Priority.CRITICAL.ordinal();
    private static final int UPSET = 0;
    private static final int GLAD = 2;

    /** What is told without feeling is close to 0, for those who sort by it. */
    private static final double CALM = 0.05;

    private Verdicts() {}

    /**
     * The priority to tell.
     *
     * @param probabilities of the priorities in their order
     */
    public static Priority priority(double[] probabilities) {
        return probabilities[CRITICAL] >= BELIEVED_FROM ? Priority.CRITICAL : Priority.values()[best(probabilities)];
    }

    /**
     * −1…+1: the probability of the feeling that is likeliest, below 0 for distress; within 0.05 of 0 when it is likeliest
     * that there is none.
     *
     * @param probabilities of upset, calm and glad
     */
    public static double sentiment(double[] probabilities) {
        return switch (best(probabilities)) {
            case UPSET -> -probabilities[UPSET];
            case GLAD -> probabilities[GLAD];
            default -> CALM * (probabilities[GLAD] - probabilities[UPSET]);
        };
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
