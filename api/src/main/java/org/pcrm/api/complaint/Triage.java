package org.pcrm.api.complaint;

/**
 * What the local analysis of a complaint's words found.
 *
 * @param confidence 0…1: of those told with 0.8, about 80 % are right
 * @param needsReview whether it is too uncertain to be left without a person's look
 * @param sentiment −1 (most distressed) … +1
 */
public record Triage(Priority priority, double confidence, boolean needsReview, double sentiment) {

    /** The same, with nothing left for a person to look at. */
    public Triage reviewed() {
        return new Triage(priority, confidence, false, sentiment);
    }
}
