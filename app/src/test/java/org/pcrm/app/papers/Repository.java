package org.pcrm.app.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the project, named from its root. */
final class Repository {

    private static final Path ROOT = Path.of("..");

    private Repository() {}

    static String read(String file) {
        return read(ROOT.resolve(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files in the folder of this name in any room, whose names end so. */
    static List<Path> files(String folder, String ending) {
        try (var rooms = Files.list(ROOT)) {
            return rooms.map(room -> room.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(found -> below(found).stream())
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
