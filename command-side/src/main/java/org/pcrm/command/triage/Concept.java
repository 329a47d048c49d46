package org.pcrm.command.triage;

/**
 * Something that many words say.
 *
 * @param name unique, such as {@code burning}
 * @param group what it does to the judgement, such as {@code alarm} or {@code harmless}
 */
public record Concept(String name, String group) {}
