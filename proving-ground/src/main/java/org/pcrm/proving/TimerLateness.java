package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.postgres.EmbeddedPostgreSql;
import org.pcrm.proving.crash.Node;

/**
 * How late timers fire: of deadlines spread over some minutes in an ordinary run, then of as many while the program is
 * killed. Promises: 1 s at the median and 3 s at p99; at most 15 s after the restart. The baseline is a sweep every half hour,
 * late by 15 minutes at the median.
 */
final class TimerLateness {

    private static final Duration UNTIL_FIRST = Duration.ofSeconds(90);
    private static final Duration ORDINARY = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration WITH_KILL = Duration.ofMinutes(2);
    private static final Duration UNTIL_KILL = Duration.ofSeconds(40);
    private static final Duration DEAD = Duration.ofSeconds(10);

    private TimerLateness() {}

    /** Argument: how many deadlines each time; 1,000 if none is given. */
    public static void main(String[] arguments) throws IOException {
        var many = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        var directory = Files.createTempDirectory("pcrm-timers");
        var data = directory.resolve("data");
        Instant ordinary;
        try (var stage = Stage.on(data)) {
            ordinary = Instant.now().plus(UNTIL_FIRST);
            load(stage, many, 1, ordinary, ORDINARY);
            load(stage, many, 2, ordinary.plus(ORDINARY).plus(REST), WITH_KILL);
        }
        var killing = ordinary.plus(ORDINARY).plus(REST);
        var first = start(directory);
        if (Instant.now().isAfter(ordinary)) {
            throw new IllegalStateException("Starting took too long: nothing is proved");
        }
        await(killing.plus(UNTIL_KILL));
        first.kill();
        var killed = Instant.now();
        Loader.pause(DEAD);
        var restarted = Instant.now();
        var answering = new CompletableFuture<Instant>();
        var second =
                Node.start(directory.resolve("errors.log"), node -> answering.complete(Instant.now()), options(data));
        var answers = answering.join();
        await(killing.plus(WITH_KILL).plus(REST));
        second.kill();
        stopDatabase(data);
        try (var stage = Stage.on(data)) {
            System.out.printf("%,d deadlines spread over %d s%n", many, ORDINARY.toSeconds());
            new Breaches(stage, ordinary, ordinary.plus(ORDINARY)).print();
            System.out.printf("%,d deadlines spread over %d s, killed meanwhile%n", many, WITH_KILL.toSeconds());
            new Breaches(stage, killing, killing.plus(WITH_KILL)).print();
            var missed = new Breaches(stage, killed, answers);
            System.out.printf(
                    "of %,d that passed between the kill and the first answer the last was seen to %.1f s after the restart, %.1f s after the first answer%n",
                    missed.many(), missed.lastAfter(restarted), missed.lastAfter(answers));
        }
        System.exit(0);
    }

    private static void load(Stage stage, int many, int seed, Instant begin, Duration spread) {
        var histories = new Histories(seed, stage.slaClock(), stage.desks());
        new Loader(stage)
                .load(many, n -> histories.open(n, begin.plusMillis(n * spread.toMillis() / many), Instant.now()));
    }

    private static Node start(Path directory) {
        var answering = new CompletableFuture<Node>();
        Node.start(directory.resolve("errors.log"), answering::complete, options(directory.resolve("data")));
        return answering.join();
    }

    private static List<String> options(Path data) {
        return List.of("--pcrm.data=" + data, "--server.port=0", "--pcrm.rate-limits=off");
    }

    private static void await(Instant moment) {
        while (Instant.now().isBefore(moment)) {
            Loader.pause(Duration.ofMillis(50));
        }
    }

    /** It outlived the program, as after any kill: whoever starts next stops it. */
    private static void stopDatabase(Path directory) {
        try (var data = DataDirectory.open(directory)) {
            data.lock();
            EmbeddedPostgreSql.start(data, false).close();
        }
    }
}
