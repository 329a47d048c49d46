package org.pcrm.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The texts of the demonstration: files of lines with columns between tabs; the first line names the columns. */
final class Table {

    private Table() {}

    /** The lines of a file, each as its columns; missing text is the empty string. */
    static List<String[]> read(String name) {
        try {
            return new ClassPathResource("demo/" + name + ".tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last columns of the lines whose first column is the key. */
    static List<String> texts(String name, String key) {
        return about(name, key).map(columns -> columns[columns.length - 1]).toList();
    }

    /** The lines whose first column is the key. */
    static Stream<String[]> about(String name, String key) {
        return read(name).stream().filter(columns -> columns[0].equals(key));
    }
}
