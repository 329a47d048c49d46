package org.pcrm.app.http;

/** Which texts can be stored and shown: no control characters but line breaks and tabs, no half characters. */
final class PlainText {

    private PlainText() {}

    /** Whether every reader and the database can take it; PostgreSQL has no NUL, UTF-8 no lone surrogates. */
    static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
