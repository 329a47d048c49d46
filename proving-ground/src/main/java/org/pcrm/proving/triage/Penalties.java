package org.pcrm.proving.triage;

/**
 * How much a weight of each kind costs: what many texts share is cheap, what few have is dear. Chosen by cross-validation
 * among a dozen settings.
 */
public final class Penalties {

    private static final double BIAS = 0.01;
    private static final double WORD = 4;

    private Penalties() {}

    /** For the priorities. */
    public static double ofUrgency(String feature) {
        return of(feature, 0.5, 2);
    }

    /** For the feelings. */
    public static double ofFeeling(String feature) {
        return of(feature, 2, 8);
    }

    private static double of(String feature, double shared, double special) {
        if (feature.equals("bias")) {
            return BIAS;
        }
        if (feature.startsWith("w:")) {
            return WORD;
        }
        boolean isShared = feature.startsWith("g:")
                || feature.startsWith("m:")
                || feature.startsWith("t:")
                || feature.startsWith("of ");
        return isShared ? shared : special;
    }
}
