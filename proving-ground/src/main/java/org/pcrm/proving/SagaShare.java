package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.app.axon.Commands;
import org.pcrm.sagas.complaint.SlaSaga;

/**
 * What waiting for deadlines costs: CPU of a filing and of a resolution with the saga's processor and without it, at 100 a
 * second, and bytes on disk for each open complaint. Promises: 0.5 ms, 0.4 ms, 2 KB.
 */
final class SagaShare {

    private static final int A_SECOND = 100;
    private static final int IN_A_ROUND = 1_500;
    private static final int WARMING = 6_000;
    private static final int ROUNDS = 3;
    private static final Duration UNTIL_DUE = Duration.ofDays(1);

    private final Stage stage;
    private final Processor processor;
    private final Commands commands;
    private final EventProcessor saga;
    private final Stage.Desk desk;
    private final DistinctFilings filings;
    private List<String> filed = new ArrayList<>();
    private double[] inThreads;

    private SagaShare(Stage stage, Processor processor) {
        this.stage = stage;
        this.processor = processor;
        commands = stage.part(Commands.class);
        saga = stage.part(EventProcessingConfiguration.class)
                .eventProcessor(SlaSaga.GROUP)
                .orElseThrow();
        desk = stage.desks().getFirst();
        filings = new DistinctFilings(desk);
    }

    /** Argument: how many open complaints the full store has; 200,000 if none is given. */
    public static void main(String[] arguments) throws IOException {
        var many = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("pcrm-saga-share");
        try (var stage = Stage.on(data)) {
            new SagaShare(stage, Processor.of(data)).prove(many);
        }
        System.exit(0);
    }

    private void prove(int many) {
        for (int n = 0; n < WARMING; n++) {
            file(n);
        }
        filed.forEach(this::assign);
        filed.forEach(this::resolve);
        new Loader(stage).settle();
        compare("nearly empty store");
        var histories = new Histories(2, stage.slaClock(), stage.desks());
        var loader = new Loader(stage);
        loader.load(many, n -> histories.open(n, Instant.now().plus(UNTIL_DUE).plusSeconds(n), Instant.now()));
        stage.database().sql("ANALYZE").update();
        compare("%,d open complaints".formatted(many));
        var bytes = stage.count("SELECT pg_total_relation_size('saga') + pg_total_relation_size('scheduled_tasks')");
        System.out.printf(
                "on disk for each that waits: %,d bytes (baseline: its events %,d bytes)%n",
                bytes / stage.count("SELECT count(*) FROM saga"),
                stage.count("SELECT pg_total_relation_size('domain_event')")
                        / stage.count("SELECT count(*) FROM saga"));
    }

    /** In turn, so that whatever else the machine does meets both alike. */
    private void compare(String store) {
        double[] with = new double[2];
        double[] without = new double[2];
        inThreads = new double[2];
        for (int round = 0; round < ROUNDS; round++) {
            add(with, true);
            add(without, false);
        }
        // Whatever comes next waits until it has read everything.
        saga.start();
        System.out.printf(
                "%s, CPU at %d a second: filing %.2f ms with, %.2f without the saga: its share %.2f ms, %.2f in its threads%n",
                store, A_SECOND, with[0], without[0], with[0] - without[0], inThreads[0]);
        System.out.printf(
                "%s, CPU at %d a second: resolving %.2f ms with, %.2f without the saga: its share %.2f ms, %.2f in its threads%n",
                store, A_SECOND, with[1], without[1], with[1] - without[1], inThreads[1]);
    }

    private void add(double[] sums, boolean waiting) {
        if (waiting) {
            saga.start();
            new Loader(stage).settle();
        } else {
            saga.shutDown();
        }
        filed = new ArrayList<>();
        sums[0] += measure(this::file, 0) / ROUNDS;
        var toResolve = filed;
        toResolve.forEach(this::assign);
        Loader.pause(Duration.ofSeconds(1));
        sums[1] += measure(n -> resolve(toResolve.get(n)), 1) / ROUNDS;
    }

    /** Milliseconds of CPU for one, at the rate, all that follows within a second included. */
    private double measure(Consumer<Integer> deed, int kind) {
        var used = processor.used();
        var usedInThreads = Processor.usedInThreads("[" + SlaSaga.GROUP + "]");
        var begin = System.nanoTime();
        for (int n = 0; n < IN_A_ROUND; n++) {
            LockSupport.parkNanos(begin + n * Duration.ofSeconds(1).toNanos() / A_SECOND - System.nanoTime());
            deed.accept(n);
        }
        Loader.pause(Duration.ofSeconds(1));
        inThreads[kind] +=
                (Processor.usedInThreads("[" + SlaSaga.GROUP + "]") - usedInThreads) / 1e6 / IN_A_ROUND / ROUNDS;
        return (processor.used() - used) / 1e6 / IN_A_ROUND;
    }

    private void file(int number) {
        var filing = filings.next();
        commands.send(filing);
        filed.add(filing.trackingId());
    }

    private void assign(String id) {
        commands.send(new AssignComplaint(id, administrator(), desk.departmentId(), desk.officerId()));
    }

    private void resolve(String id) {
        commands.send(new ResolveComplaint(id, administrator(), "The broken pipe was exchanged."));
    }

    private Actor administrator() {
        return new Actor(desk.officerId(), Role.ADMIN, desk.tenantId(), null);
    }
}
