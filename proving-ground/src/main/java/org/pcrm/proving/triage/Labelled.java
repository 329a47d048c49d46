package org.pcrm.proving.triage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pcrm.api.complaint.Priority;
import org.pcrm.proving.Csv;

/**
 * A text and what people say of it.
 *
 * @param language EN, HI, HINGLISH, or where it comes from
 * @param category {@code null} for none
 * @param priority {@code null} where nobody said
 * @param sentiment −1, 0 or 1
 * @param kind LIFE_SAFETY, SCARY_HARMLESS or ORDINARY
 */
public record Labelled(String language, String category, String text, Priority priority, int sentiment, String kind) {

    /** Reads a file with the columns language, category, text, priority, sentiment and kind. */
    public static List<Labelled> read(Path file) throws IOException {
        return Csv.read(file).stream().map(Labelled::of).toList();
    }

    /** Reads the public tweets about Indian transport, whose labels are 0 neutral, 1 negative, 2 positive. */
    public static List<Labelled> tweets(Path file) throws IOException {
        return Csv.read(file).stream()
                .filter(row -> row.containsKey("sentiment"))
                .map(row ->
                        new Labelled("TWEETS", null, row.get("text"), null, feeling(row.get("sentiment")), "ORDINARY"))
                .toList();
    }

    /** Whether a life is in danger. */
    public boolean isDanger() {
        return kind.equals("LIFE_SAFETY");
    }

    /** Whether it frightens by its words alone. */
    public boolean isHarmless() {
        return kind.equals("SCARY_HARMLESS");
    }

    private static Labelled of(Map<String, String> row) {
        var category = row.get("category");
        return new Labelled(
                row.get("language"),
                category.isEmpty() ? null : category,
                row.get("text"),
                Priority.valueOf(row.get("priority")),
                Integer.parseInt(row.get("sentiment")),
                row.get("kind"));
    }

    private static int feeling(String label) {
        return switch (label.strip()) {
            case "1" -> -1;
            case "2" -> 1;
            default -> 0;
        };
    }
}
