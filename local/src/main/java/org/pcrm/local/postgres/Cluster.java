package org.pcrm.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The server's own directory. */
record Cluster(Path directory) {

    private static final String COMPLETE = "pcrm-complete";

    private static final String ENTRANCE = """
            local all all                scram-sha-256
            host  all all 127.0.0.1/32   scram-sha-256
            """;

    /** Whether its initialisation once came to its end; before that it has never served anybody. */
    boolean isComplete() {
        return Files.exists(directory.resolve(COMPLETE));
    }

    /** Clears away what an interrupted initialisation left. */
    void discardIncomplete() {
        try {
            if (!isComplete()) {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets nobody in without a password, and notes that the initialisation is over. */
    void complete() {
        try {
            if (!isComplete()) {
                Files.writeString(directory.resolve("pg_hba.conf"), ENTRANCE);
                Files.createFile(directory.resolve(COMPLETE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
