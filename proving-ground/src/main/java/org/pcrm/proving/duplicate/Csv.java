package org.pcrm.proving.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a file of comma-separated values (RFC 4180, one record a line) by the names in its first line. */
final class Csv {

    private Csv() {}

    static Stream<Map<String, String>> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var names = cells(lines.getFirst());
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> named(names, cells(line)));
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
                // A doubled one within quotes stands for itself.
                if (quoted && i > 0 && line.charAt(i - 1) == '"') {
                    cell.append('"');
                }
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
