package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files as RFC 4180 describes them, the first line naming the columns. */
public final class Csv {

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Csv() {}

    /** The rows as column to value; a row that is shorter lacks the rest. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        var csv = new Csv();
        var text = Files.readString(file);
        for (int i = 0; i < text.length(); i++) {
            i = csv.take(text, i);
        }
        csv.endRow();
        return csv.named();
    }

    /** Takes a character, of two quotes within quotes both, and answers where it stopped. */
    private int take(String text, int at) {
        char letter = text.charAt(at);
        if (letter == '"') {
            if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                return at + 1;
            }
            quoted = !quoted;
        } else if (quoted) {
            cell.append(letter);
        } else if (letter == ',') {
            endCell();
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            cell.append(letter);
        }
        return at;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.size() > 1) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private List<Map<String, String>> named() {
        var names = rows.getFirst();
        return rows.stream().skip(1).map(values -> named(names, values)).toList();
    }

    private static Map<String, String> named(List<String> names, List<String> values) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }
}
