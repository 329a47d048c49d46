package org.pcrm.proving.crash;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.postgres.DatabaseAccess;
import org.pcrm.local.postgres.EmbeddedPostgreSql;

/** Two processes on one database and data directory; the database is none of theirs and outlives them. */
final class Site implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("--server.port=0", "--pcrm.demo.complaints=0", "--pcrm.rate-limits=off", "--pcrm.sla.hour=PT1S");

    private final Path directory;
    private final List<Node> nodes = new ArrayList<>();
    private DatabaseAccess access;
    private Instant silentSince;
    private Duration longestSilence = Duration.ZERO;

    /** Begins with the run command, which makes the database and the demonstration's offices, and is killed then. */
    Site(Path directory) {
        this.directory = directory;
        nodes.add(start(List.of()));
        while (nodes.getFirst().address() == null) {
            if (nodes.getFirst().ended()) {
                throw new IllegalStateException("It ended before it answered; see " + directory);
            }
            LockSupport.parkNanos(1_000_000);
        }
        access = DatabaseAccess.load(directory.resolve(DatabaseAccess.FILE));
        nodes.getFirst().kill();
        nodes.set(0, start(shared()));
        nodes.add(start(shared()));
    }

    DatabaseAccess access() {
        return access;
    }

    /** Any that answers; {@code null} when none does. */
    synchronized URI address() {
        var addresses =
                nodes.stream().map(Node::address).filter(Objects::nonNull).toList();
        return addresses.isEmpty()
                ? null
                : addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
    }

    synchronized boolean answers(int node) {
        return nodes.get(node).address() != null;
    }

    /** Kills some of them at one moment and starts them again. */
    synchronized void kill(List<Integer> victims) {
        victims.forEach(victim -> nodes.get(victim).kill());
        if (address() == null && silentSince == null) {
            silentSince = Instant.now();
        }
        victims.forEach(victim -> nodes.set(victim, start(shared())));
    }

    /** The longest time in which none of them answered. */
    synchronized Duration longestSilence() {
        return longestSilence;
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        // It stops the server that was left behind, and then its own.
        try (var data = DataDirectory.open(directory)) {
            data.lock();
            EmbeddedPostgreSql.start(data, false).close();
        }
    }

    private synchronized void speaks(Node node) {
        if (silentSince != null) {
            var silence = Duration.between(silentSince, Instant.now());
            longestSilence = silence.compareTo(longestSilence) > 0 ? silence : longestSilence;
            silentSince = null;
        }
    }

    private Node start(List<String> more) {
        var options = Stream.of(List.of("--pcrm.data=" + directory), OPTIONS, more)
                .flatMap(List::stream)
                .toList();
        return Node.start(directory.resolveSibling("errors.log"), this::speaks, options);
    }

    private List<String> shared() {
        return List.of("--spring.datasource.url=" + access.url());
    }
}
