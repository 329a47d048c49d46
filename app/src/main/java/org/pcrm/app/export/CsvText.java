package org.pcrm.app.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/**
 * Lines of CSV as RFC 4180 describes them. A text that a spreadsheet would take for a formula begins with an apostrophe, as
 * OWASP advises ("CSV Injection"); numbers stay numbers, negative ones too.
 */
public final class CsvText {

    /** Without it spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The type as clients ask for it. */
    public static final String TYPE = "text/csv";

    /** The type as it is answered. */
    public static final MediaType WRITTEN = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTED = "\",\r\n\t ;";

    private CsvText() {}

    /** A line with its end. */
    public static String line(List<?> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case Number number -> number.toString();
            case Object text -> quoted(harmless(text.toString()));
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(letter -> QUOTED.indexOf(letter) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
