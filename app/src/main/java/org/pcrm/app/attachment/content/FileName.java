package org.pcrm.app.attachment.content;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as people may be shown them: no path, nothing unseen, and an ending that tells no lie. */
public final class FileName {

    /** Code points, without the ending. */
    private static final int LONGEST = 120;

    private static final String UNSAFE = "[\\\\/:*?\"<>|]";

    private FileName() {}

    /**
     * A name made fit.
     *
     * @param given by whoever sent the file; {@code null} for none
     * @param kind what the file was found to be; a name with another ending gets one of this kind behind it
     */
    public static String of(String given, Kind kind) {
        var last = given == null ? "" : given.replaceAll(".*[\\\\/]", "");
        var visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(UNSAFE, "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = visible.lastIndexOf('.');
        var ending = visible.substring(dot + 1).toLowerCase(Locale.ROOT);
        var isTrue = dot > 0 && kind.extensions().contains(ending);
        var base = shortened(isTrue ? visible.substring(0, dot) : visible);
        return (base.isEmpty() ? "file" : base)
                + "."
                + (isTrue ? ending : kind.extensions().getFirst());
    }

    /** Neither control characters nor those that turn the direction of writing or cannot be seen. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                // Joins letters in Hindi, and turns nothing.
                codePoint == 0x200C || codePoint == 0x200D;
            default -> true;
        };
    }

    private static String shortened(String base) {
        return base.codePointCount(0, base.length()) <= LONGEST
                ? base
                : base.substring(0, base.offsetByCodePoints(0, LONGEST));
    }
}
