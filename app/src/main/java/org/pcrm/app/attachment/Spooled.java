package org.pcrm.app.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this machine's disk, readable by this program alone, while a request lasts. */
record Spooled(Path path) implements AutoCloseable {

    static Spooled create() {
        try {
            return new Spooled(Files.createTempFile("pcrm-upload", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
