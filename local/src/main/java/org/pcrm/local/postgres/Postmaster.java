package org.pcrm.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.pcrm.local.data.CannotStart;

/** The server process of a directory, whoever started it. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path directory;
    private final Path pidFile;

    Postmaster(Path directory) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
    }

    /**
     * Stops what a killed program left behind: open transactions are rolled back, committed ones are kept.
     *
     * @throws CannotStart when it does not stop within two minutes
     */
    void stop() {
        var orphan = running();
        orphan.ifPresent(this::interrupt);
        awaitStopped();
        discardForeignPid();
    }

    /** Waits for a server that was told to stop; returns at once when none runs. */
    void awaitStopped() {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (running().isPresent()) {
            if (System.nanoTime() > patience) {
                throw new CannotStart("The PostgreSQL server of an earlier start still runs on " + directory + ".");
            }
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The server that runs on this directory; the kept number may long be that of some other program. */
    private Optional<ProcessHandle> running() {
        return namedProcess().filter(this::servesHere);
    }

    private Optional<ProcessHandle> namedProcess() {
        try {
            return Files.exists(pidFile)
                    ? Files.readAllLines(pidFile).stream()
                            .findFirst()
                            .map(String::strip)
                            .filter(line -> line.matches("\\d+"))
                            .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean servesHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(directory.toString()))
                .orElse(false);
    }

    private void interrupt(ProcessHandle process) {
        try {
            // SIGINT asks for a fast stop: without waiting for clients, and clean.
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL would not start beside a living process of that number, though it is another program's by now. */
    private void discardForeignPid() {
        if (namedProcess().isPresent()) {
            try {
                Files.deleteIfExists(pidFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
