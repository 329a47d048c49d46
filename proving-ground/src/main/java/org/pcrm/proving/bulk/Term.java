package org.pcrm.proving.bulk;

import java.util.function.Supplier;

/** What stands for a value in a statement: the next parameter, or a word that means itself; a cast changes nothing. */
record Term(boolean isParameter, Object constant) {

    static Term of(String text) {
        var word = text.replaceFirst("::[\\w ]+(\\[])?$", "").strip();
        return switch (word) {
            case "?" -> new Term(true, null);
            case "true", "false" -> new Term(false, word);
            case "null" -> new Term(false, null);
            default -> throw new IllegalArgumentException("Not understood: " + text);
        };
    }

    Object value(Supplier<Object> parameters) {
        return isParameter ? parameters.get() : constant;
    }
}
