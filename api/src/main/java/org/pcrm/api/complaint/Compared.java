package org.pcrm.api.complaint;

/**
 * One of two complaints that are to be decided on together.
 *
 * @param standing what decides who may
 * @param state what it holds of the other one; {@code null} for nothing
 */
public record Compared(Standing standing, DuplicateState state) {}
