package org.pcrm.proving.duplicate;

import java.util.Locale;

/** Pairs of one kind: what they are, what they were taken for, and whether the search came upon them. */
final class Counts {

    private int duplicates;
    private int others;
    private int right;
    private int wrong;
    private int found;

    void take(boolean duplicate, boolean suspected, boolean isFound) {
        duplicates += duplicate ? 1 : 0;
        others += duplicate ? 0 : 1;
        right += duplicate && suspected ? 1 : 0;
        wrong += !duplicate && suspected ? 1 : 0;
        found += isFound ? 1 : 0;
    }

    void add(Counts more) {
        duplicates += more.duplicates;
        others += more.others;
        right += more.right;
        wrong += more.wrong;
        found += more.found;
    }

    String line(String kind) {
        return "%-16s %5d %9d %6d %9s %7s"
                .formatted(
                        kind,
                        duplicates + others,
                        right + wrong,
                        found,
                        share(right, right + wrong),
                        share(right, duplicates));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
