package org.pcrm.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pcrm.local.data.OwnerOnlyFile;

/**
 * How far the demonstration came, kept in a file. While it is unfinished nobody can reach the program, so the database
 * holds nothing else and is begun anew after a crash; losing the file loses no data.
 */
public record DemonstrationState(Path file) {

    private static final String UNFINISHED = "unfinished";
    private static final String LOADED = "loaded";

    /** Notes that the database is about to hold the beginning of a demonstration. */
    public void begin() {
        OwnerOnlyFile.write(file, UNFINISHED);
    }

    /** Notes that it is complete. */
    void finish() {
        OwnerOnlyFile.write(file, LOADED);
    }

    /** Gives up one that was begun; the caller has emptied the database. */
    public void forgetUnfinished() {
        try {
            if (isUnfinished()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was begun and did not come to its end. */
    public boolean isUnfinished() {
        return is(UNFINISHED);
    }

    /** Whether it is there. */
    public boolean isLoaded() {
        return is(LOADED);
    }

    private boolean is(String state) {
        try {
            return Files.exists(file) && Files.readString(file).equals(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
