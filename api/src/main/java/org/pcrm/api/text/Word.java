package org.pcrm.api.text;

/**
 * A word of a text.
 *
 * @param surface as it stands in the text, without invisible characters
 * @param start index of its first {@code char} in the text
 * @param end index after its last one
 * @param key the same for spellings of one word in Latin and Devanagari letters; never empty, not meant to be shown
 */
public record Word(String surface, int start, int end, String key) {}
