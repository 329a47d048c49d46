package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.projection.Pace;
import org.pcrm.app.projection.Rebuilding;
import org.pcrm.app.projection.Rebuilds;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast read models are built anew, beside reading the same events by a cursor with nothing else done, and whether what
 * comes of it is what was there.
 */
final class Rebuild {

    private static final int FETCHED = 5_000;
    private static final int ROUNDS = 3;

    private final Stage stage;

    private Rebuild(Stage stage) {
        this.stage = stage;
    }

    /** Arguments: how many complaints, 100,000 if none is given; workers and batch, the product's own if none are. */
    public static void main(String[] arguments) throws IOException {
        var many = arguments.length == 0 ? "100000" : arguments[0];
        try (var stage = Stage.on(Files.createTempDirectory("pcrm-rebuild"))) {
            Load.fill(stage, List.of("many=" + many));
            var pace = arguments.length < 3
                    ? stage.part(Pace.class)
                    : new Pace(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            new Rebuild(stage).measure(pace);
        }
        System.exit(0);
    }

    private void measure(Pace pace) {
        // Searches for duplicates that the load left would take the cores.
        stage.database().sql("DELETE FROM duplicate_search").update();
        var events = stage.count("SELECT count(*) FROM domain_event");
        var complaints = stage.count("SELECT count(*) FROM complaint");
        System.out.printf("%,d events of %,d complaints, %s%n", events, complaints, pace);
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("round %d%n", round);
            var alone = seconds(this::readAlone);
            System.out.printf("  reading alone        %,9.0f events a second%n", events / alone);
            double together = 0;
            for (var projection : Projection.values()) {
                var stored = told();
                var before = hash(projection);
                var took = seconds(() -> rebuild(projection, pace));
                together += projection == Projection.SIMILAR ? 0 : took;
                System.out.printf(
                        "  %-20s %,9.0f events a second, %,7.0f complaints a second, %.1f s, %s%n",
                        projection.group(),
                        events / took,
                        complaints / took,
                        took,
                        before.equals(hash(projection)) ? "equal" : stored == told() ? "DIFFERENT" : "more was told");
            }
            System.out.printf(
                    "  all but similar      %,9.0f events a second, %.2f of reading alone%n",
                    events / together, alone / together);
        }
    }

    private void rebuild(Projection projection, Pace pace) {
        var run = stage.part(TransactionTemplate.class).execute(transaction -> {
            stage.part(Rebuilds.class).request(List.of(projection));
            return stage.part(Rebuilds.class).take().orElseThrow();
        });
        stage.part(Rebuilding.class).run(run, pace);
    }

    /** Events that projections follow. */
    private long told() {
        return stage.count("SELECT count(*) FROM domain_event WHERE aggregate_type <> 'Projection'");
    }

    private void readAlone() {
        try (var connection = stage.superuser();
                var read = connection.createStatement()) {
            connection.setAutoCommit(false);
            read.setFetchSize(FETCHED);
            long length = 0;
            try (var found = read.executeQuery("SELECT * FROM domain_event ORDER BY global_index")) {
                while (found.next()) {
                    length += found.getString("payload").length()
                            + found.getString("metadata").length();
                }
            }
            System.out.printf("  %,d characters%n", length);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String hash(Projection projection) {
        return stage
                .database()
                .sql("SELECT table_name FROM read_model WHERE projection = ? ORDER BY table_name")
                .param(projection.group())
                .query(String.class)
                .list()
                .stream()
                .map(table -> stage.database()
                        .sql("SELECT sum(hashtextextended(t::text, 0)::numeric)::text FROM %s t".formatted(table))
                        .query(String.class)
                        .optional()
                        .orElse(""))
                .toList()
                .toString();
    }

    private static double seconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
