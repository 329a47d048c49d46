package org.pcrm.api.complaint;

/**
 * An earlier complaint that may tell of the same problem.
 *
 * @param other its tracking ID
 * @param score how alike the two are, 0.70–1
 */
public record Suspicion(String other, double score) {}
