package org.pcrm.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The one directory of a local installation, made by this build or one with the same tables. */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String SCHEMA = "schema.sha256";
    private static final int KEY_BYTES = 32;

    private final Path path;
    private FileChannel lock;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /**
     * Opens a directory, which may be missing or empty.
     *
     * @throws CannotStart when it cannot be written, holds something else, or is of another build
     */
    public static DataDirectory open(Path path) {
        var directory = new DataDirectory(path.toAbsolutePath().normalize());
        try {
            OwnerOnlyFile.directory(directory.path);
            directory.checkSchema(SchemaFingerprint.ofThisBuild());
            return directory;
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("P-CRM cannot write to the data directory " + directory.path + ".", e);
        }
    }

    /**
     * Keeps every other process from running servers on it, until closed or this process ends in any way.
     *
     * @throws CannotStart when another one does
     */
    public void lock() {
        try {
            lock = FileChannel.open(resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) {
                return;
            }
        } catch (IOException e) {
            throw new CannotStart("P-CRM cannot write to the data directory " + path + ".", e);
        } catch (OverlappingFileLockException e) {
            // Another holder in this very process: the same answer as for one elsewhere.
        }
        close();
        throw new CannotStart("The data directory " + path + " is in use by another running P-CRM.");
    }

    /** Absolute path of something in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Where it is, absolute. */
    public Path path() {
        return path;
    }

    /** Base64 of 32 random bytes, drawn the first time, kept in an owner-only file of that name. */
    public String key(String name) {
        try {
            var file = resolve(name);
            if (!Files.exists(file)) {
                var drawn = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(drawn);
                OwnerOnlyFile.write(file, Base64.getEncoder().encodeToString(drawn));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkSchema(String expected) throws IOException {
        var schema = resolve(SCHEMA);
        if (!Files.exists(schema)) {
            requireEmpty();
            OwnerOnlyFile.write(schema, expected);
        } else if (!Files.readString(schema).strip().equals(expected)) {
            throw new CannotStart("The data in " + path
                    + " is of another build of P-CRM: move it away, or name another directory with --pcrm.data=.");
        }
    }

    private void requireEmpty() throws IOException {
        try (var content = Files.list(path)) {
            if (content.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new CannotStart("The directory " + path
                        + " is neither empty nor of P-CRM: name another directory with --pcrm.data=.");
            }
        }
    }
}
