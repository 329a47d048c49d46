package org.pcrm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.util.FileSystemUtils;

/** The whole product without demonstration, started once for all tests of this process and removed at its end. */
public final class RunningPcrm {

    private static final LocalPcrm INSTANCE = start();

    private RunningPcrm() {}

    /** The one that runs; it must not be closed by tests. */
    public static LocalPcrm instance() {
        return INSTANCE;
    }

    private static LocalPcrm start() {
        try {
            var directory = Files.createTempDirectory("pcrm");
            var running = LocalPcrm.start(Options.of(
                    "--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo=false", "--pcrm.rate-limits=off"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                running.close();
                try {
                    FileSystemUtils.deleteRecursively(directory);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
