package org.pcrm.command.triage;

/**
 * A concept where a text says it.
 *
 * @param denied whether a "not" beside it takes it back
 */
record Mention(Concept concept, Span span, boolean denied) {}
