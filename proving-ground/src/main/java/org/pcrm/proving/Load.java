package org.pcrm.proving;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Fills a data directory: a share of the complaints is open, the others were closed within the last year. Of the open ones
 * the deadlines lie within the days to come, or all within the minute that begins at {@code due}.
 */
final class Load {

    private static final int DAYS_OPEN = 30;
    private static final int DAYS_CLOSED = 365;

    /** What can be chosen, and what holds otherwise; {@code east} is that office's share. */
    private static final Map<String, String> ORDINARY =
            Map.of("many", "100000", "open", "0.2", "due", "", "east", "0.5", "seed", "1");

    private final Histories histories;
    private final double open;
    private final Instant due;
    private final long seed;
    private final Instant now;

    private Load(Stage stage, Map<String, String> chosen) {
        seed = Long.parseLong(chosen.get("seed"));
        open = Double.parseDouble(chosen.get("open"));
        due = chosen.get("due").isEmpty() ? null : Instant.parse(chosen.get("due"));
        now = stage.clock().instant();
        histories = new Histories(seed, stage.slaClock(), stage.desks(), Double.parseDouble(chosen.get("east")));
    }

    /** Arguments: the data directory, then any of the choices, as in {@code many=1000000 open=0.5}. */
    public static void main(String[] arguments) {
        try (var stage = Stage.on(Path.of(arguments[0]).toAbsolutePath())) {
            fill(stage, Arrays.stream(arguments).skip(1).toList());
        }
        System.exit(0);
    }

    /** Loads what was chosen. */
    static void fill(Stage stage, List<String> choices) {
        var chosen = choices.stream()
                .map(choice -> choice.split("=", 2))
                .collect(Collectors.toMap(choice -> choice[0], choice -> choice[1]));
        ORDINARY.forEach(chosen::putIfAbsent);
        if (!ORDINARY.keySet().containsAll(chosen.keySet())) {
            throw new IllegalArgumentException("Choose among " + ORDINARY.keySet());
        }
        new Loader(stage).load(Integer.parseInt(chosen.get("many")), new Load(stage, chosen)::life);
    }

    private List<DomainEventMessage<?>> life(int n) {
        var random = new SplittableRandom(seed << Integer.SIZE ^ n);
        if (random.nextDouble() >= open) {
            var ended = Duration.ofDays(DAYS_OPEN)
                    .plusSeconds(random.nextLong(Duration.ofDays(DAYS_CLOSED).toSeconds()));
            return histories.closed(n, now.minus(ended));
        }
        return histories.open(
                n,
                due == null
                        ? now.plusSeconds(
                                random.nextLong(Duration.ofDays(DAYS_OPEN).toSeconds()))
                        : due.plusMillis(random.nextLong(Duration.ofMinutes(1).toMillis())),
                now);
    }
}
