package org.pcrm.app.http;

/** Which texts can be stored and shown: no control characters but line breaks and tabs, no half characters. */
final class PlainText {

    /**
     * What a name or an address looks like: no control character and none of the separators that readers break lines at
     * (Unicode Standard Annex #14, class BK). In a mail a second line would speak in our name.
     */
    static final String ONE_LINE = "[^\\p{Cc}\\u2028\\u2029]*";

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
