package org.pcrm.proving.triage;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pcrm.api.complaint.Priority;

/** The sheets of several languages. */
public final class Sheets {

    /** A sentiment nearer to 0 is none. */
    private static final double FELT_FROM = 0.2;

    private static final String ALL = "all";
    private static final String TWEETS = "TWEETS";

    private final Map<String, Sheet> byLanguage = new TreeMap<>();

    /** Notes one judgement of a priority. */
    public void priority(Labelled text, Priority judgement, double confidence) {
        sheet(text.language()).priority(text, judgement, confidence);
        sheet(ALL).priority(text, judgement, confidence);
    }

    /** Notes one judgement of a feeling, −1…1. */
    public void feeling(Labelled text, double sentiment) {
        int judgement = Math.abs(sentiment) < FELT_FROM ? 0 : (int) Math.signum(sentiment);
        sheet(text.language()).feeling(text, judgement);
        if (!text.language().equals(TWEETS)) {
            sheet(ALL).feeling(text, judgement);
        }
    }

    /** Prints a line for each language. */
    public void print(String heading) {
        System.out.println(heading);
        System.out.printf(
                "  %-10s %9s %9s %9s %9s %9s %9s%n",
                "", "accuracy", "macro-F1", "dangers", "alarms", "calibr.", "feel. F1");
        byLanguage.forEach((language, sheet) -> System.out.printf(
                Locale.ROOT,
                "  %-10s %9.3f %9.3f %9.3f %9.3f %9.3f %9.3f%n",
                language,
                sheet.accuracy(),
                sheet.macroF1(),
                sheet.dangersFound(),
                sheet.falseAlarms(),
                sheet.calibrationError(),
                sheet.feelingF1()));
    }

    private Sheet sheet(String language) {
        return byLanguage.computeIfAbsent(language, unknown -> new Sheet());
    }
}
