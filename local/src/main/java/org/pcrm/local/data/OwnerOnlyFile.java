package org.pcrm.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and directories that nobody but their owner can read. */
public final class OwnerOnlyFile {

    private OwnerOnlyFile() {}

    /**
     * Replaces the file's text, whole or not at all; it is on disk when this returns.
     *
     * @throws UncheckedIOException when the directory cannot be written
     */
    public static void write(Path file, String text) {
        try {
            // A temporary file belongs to its owner alone from the moment it exists.
            var draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory, made with its parents where missing. */
    public static Path directory(Path path) throws IOException {
        var isPosix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(path);
    }
}
