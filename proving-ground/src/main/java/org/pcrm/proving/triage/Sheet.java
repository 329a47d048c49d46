package org.pcrm.proving.triage;

import org.pcrm.api.complaint.Priority;

/** Counts how a judge of priorities and feelings does on some texts. */
public final class Sheet {

    private static final int BINS = 10;
    private static final int PRIORITIES = Priority.values().length;
    private static final int FEELINGS = 3;

    private final Table priorities = new Table(PRIORITIES);
    private final Table feelings = new Table(FEELINGS);
    private final double[] told = new double[BINS];
    private final int[] right = new int[BINS];
    private int dangers;
    private int dangersSeen;
    private int harmless;
    private int alarms;
    private int judged;

    /** Notes one judgement of a priority. */
    public void priority(Labelled text, Priority judgement, double confidence) {
        boolean isRight = judgement == text.priority();
        priorities.add(text.priority().ordinal(), judgement.ordinal());
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        told[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
        judged++;
        if (text.isDanger()) {
            dangers++;
            dangersSeen += judgement == Priority.CRITICAL ? 1 : 0;
        } else if (text.isHarmless()) {
            harmless++;
            alarms += judgement == Priority.CRITICAL ? 1 : 0;
        }
    }

    /** Notes one judgement of a feeling: −1, 0 or 1. */
    public void feeling(Labelled text, int judgement) {
        feelings.add(text.sentiment() + 1, judgement + 1);
    }

    /** The share of priorities that are right. */
    public double accuracy() {
        return priorities.accuracy();
    }

    /** The mean over the priorities of precision and recall in one. */
    public double macroF1() {
        return priorities.macroF1();
    }

    /** The share of dangers to life that are told to be CRITICAL; NaN without any. */
    public double dangersFound() {
        return (double) dangersSeen / dangers;
    }

    /** The share of harmless texts that are told to be CRITICAL; NaN without any. */
    public double falseAlarms() {
        return (double) alarms / harmless;
    }

    /** How far confidence and truth are apart: expected calibration error over ten bins. */
    public double calibrationError() {
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            error += Math.abs(told[i] - right[i]);
        }
        return error / judged;
    }

    /** The mean over the feelings of precision and recall in one. */
    public double feelingF1() {
        return feelings.macroF1();
    }
}
