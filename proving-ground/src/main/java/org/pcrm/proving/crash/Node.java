package org.pcrm.proving.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pcrm.local.PcrmLocal;

/** One process of the product, in a JVM of its own. */
public final class Node {

    private static final String ANSWERS_AT = "P-CRM answers at ";

    private final Process process;
    private volatile URI address;

    private Node(Process process) {
        this.process = process;
    }

    /**
     * Starts it and does not wait.
     *
     * @param log where its errors go
     * @param answers is told when it answers
     */
    public static Node start(Path log, Consumer<Node> answers, List<String> options) {
        // It does not live long enough for the second compiler to pay.
        return start("-XX:TieredStopAtLevel=1", log, answers, options);
    }

    /** The same with both compilers, for what is worth nothing without the second one: hashing, for example. */
    public static Node startInEarnest(Path log, Consumer<Node> answers, List<String> options) {
        return start("-XX:+TieredCompilation", log, answers, options);
    }

    private static Node start(String compilers, Path log, Consumer<Node> answers, List<String> options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                compilers,
                "-Xshare:auto",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PcrmLocal.class.getName()));
        command.addAll(options);
        try {
            var node = new Node(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
            // Not a virtual one: reading a pipe keeps its carrier, of which there may be two.
            Thread.ofPlatform().daemon().start(() -> node.listen(answers));
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers; {@code null} as long as it does not. */
    public URI address() {
        return process.isAlive() ? address : null;
    }

    /** Whether it ended without being killed. */
    boolean ended() {
        return !process.isAlive();
    }

    /** Its number in the operating system. */
    public long pid() {
        return process.pid();
    }

    /** SIGKILL. */
    public void kill() {
        address = null;
        process.destroyForcibly();
        process.onExit().join();
    }

    private void listen(Consumer<Node> answers) {
        process.inputReader()
                .lines()
                .filter(line -> line.startsWith(ANSWERS_AT))
                .forEach(line -> {
                    address = URI.create(line.substring(ANSWERS_AT.length()));
                    answers.accept(this);
                });
    }
}
