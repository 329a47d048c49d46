package org.pcrm.local.survival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.pcrm.local.OtherProcess;
import org.pcrm.local.PcrmLocal;

/** The run command in a JVM of its own. */
record Program(Process process, URI address) {

    private static final String ANSWERS_AT = "P-CRM answers at ";

    /** Starts it and returns when it says that it answers. What it says is kept under {@code target/programs}. */
    static Program start(String... options) throws IOException, InterruptedException {
        var process = OtherProcess.start(PcrmLocal.class, options);
        var said = new CompletableFuture<URI>();
        var log = Files.createDirectories(Path.of("target", "programs")).resolve(process.pid() + ".log");
        // To their ends: one whose words nobody takes would stop at the next.
        Thread.ofPlatform().daemon().start(() -> keep(process.inputReader(), log, said));
        Thread.ofPlatform()
                .daemon()
                .start(() -> keep(
                        process.errorReader(),
                        log.resolveSibling(process.pid() + ".errors"),
                        new CompletableFuture<>()));
        try {
            return new Program(process, said.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("It ended before it answered: see " + log, e);
        }
    }

    private static void keep(BufferedReader words, Path log, CompletableFuture<URI> said) {
        try (var kept = Files.newBufferedWriter(log)) {
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                if (line.startsWith(ANSWERS_AT)) {
                    said.complete(URI.create(line.substring(ANSWERS_AT.length())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            said.completeExceptionally(new IOException("Nothing more is said"));
        }
    }

    /** SIGSTOP: it does nothing more, and lets go of nothing, until {@link #thaw}. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT: it goes on where it was, as if no time had passed. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** SIGTERM, and waits for its end. */
    void leave() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void signal(String name) throws IOException, InterruptedException {
        var exit = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("It is gone");
        }
    }

    /** SIGKILL: it gets no chance to end anything, and its PostgreSQL lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
