package org.pcrm.app.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file in the repository; {@code -Dgolden.write=true} writes it instead, for the diff to be read. */
public final class Golden {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private Golden() {}

    /** Holds the file, named from the repository's root, to the text. */
    public static void holds(String file, String text) {
        try {
            var path = Path.of("..").resolve(file);
            if (WRITE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path)
                    .as("written by running the tests with -Dgolden.write=true")
                    .exists();
            assertThat(text).as(file).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
