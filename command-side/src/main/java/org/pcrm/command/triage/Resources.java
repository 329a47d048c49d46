package org.pcrm.command.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists and weights that lie beside these classes. Lines beginning with # are remarks. */
final class Resources {

    private static final String ENGLISH = "en:";

    private Resources() {}

    static List<String> lines(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of words divided by commas. */
    static List<String> words(String name) {
        return lines(name).stream().flatMap(Resources::entries).toList();
    }

    /** The entries of one file of concepts: {@code [name group]} and below it what says it. */
    static List<Map.Entry<Concept, String>> concepts(String name) {
        var found = new ArrayList<Map.Entry<Concept, String>>();
        Concept concept = null;
        for (var line : lines("concepts/" + name + ".txt")) {
            if (line.startsWith("[")) {
                var head = line.substring(1, line.indexOf(']')).split(" ");
                concept = new Concept(head[0], head[1]);
            } else {
                var named = concept;
                boolean english = line.startsWith(ENGLISH);
                entries(english ? line.substring(ENGLISH.length()) : line)
                        .forEach(entry -> found.add(Map.entry(named, english ? spelled(entry) : entry)));
            }
        }
        return found;
    }

    private static String spelled(String entry) {
        return Arrays.stream(entry.split(" ")).map(word -> "=" + word).collect(Collectors.joining(" "));
    }

    private static Stream<String> entries(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).filter(entry -> !entry.isEmpty());
    }
}
