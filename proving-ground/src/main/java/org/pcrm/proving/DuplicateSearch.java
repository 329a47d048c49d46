package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.DuplicatesOf;
import org.pcrm.api.complaint.ComplaintQueries.Pairs;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.duplicate.Resemblance;
import org.pcrm.api.duplicate.SearchKeys;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.app.axon.Queries;

/**
 * What the search for duplicates costs in one office at growing numbers of complaints, half of them in the window: CPU, 99th
 * percentile, bytes on disk; beside it, comparing with every complaint of the window in memory.
 */
public final class DuplicateSearch {

    private static final int SEARCHES = 2_000;
    private static final int WARMING = 10_000;
    private static final int BATCH = 5_000;
    private static final Duration TWO_WINDOWS = Resemblance.WINDOW.multipliedBy(2);
    private static final int COMPARED = 10_000;
    private static final Map<String, List<String>> TOLD = Map.of(
            "Water Supply", List.of("no water since monday", "pipe burst", "paani ganda", "low pressure", "tap dry"),
            "Drainage", List.of("drain blocked", "sewer overflow", "manhole open", "naali jam", "water standing"),
            "Roads", List.of("pothole", "gaddha", "road broken", "divider damaged", "speed breaker missing"),
            "Street Light", List.of("light not working", "pole leaning", "batti band", "lamp broken", "dark at night"),
            "Garbage", List.of("garbage not lifted", "kachra", "bin overflowing", "dead animal", "no sweeper"),
            "Electricity", List.of("bijli nahi", "wire hanging", "transformer burnt", "voltage low", "meter stopped"),
            "Health", List.of("mosquitoes", "dengue", "clinic closed", "no medicine", "stray dogs"),
            "Other", List.of("tree fallen", "noise at night", "park locked", "shop on footpath", "monkeys"));
    private static final List<String> CATEGORIES =
            TOLD.keySet().stream().sorted().toList();
    private static final List<String> AROUND = List.of(
            "near the school gate",
            "behind the temple",
            "park ke paas",
            "market road",
            "bus stand",
            "chauraha",
            "hospital",
            "three days",
            "please help",
            "nobody comes");

    private final Random random = new Random(7);
    private final Instant now = Instant.now();
    private final Stage stage;
    private final Processor processor;
    private final UUID office;

    private DuplicateSearch(Stage stage, Processor processor) {
        this.stage = stage;
        this.processor = processor;
        office = stage.desks().getFirst().tenantId();
    }

    /** Takes how many complaints at most. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var most = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("pcrm-duplicate-search");
        try (var stage = Stage.on(data)) {
            new DuplicateSearch(stage, Processor.of(data)).prove(most);
        }
        System.exit(0);
    }

    private void prove(int most) throws SQLException {
        for (var many : new int[] {most / 20, most / 4, most}) {
            asOwner("TRUNCATE similar_complaint");
            for (int there = 0; there < many; there += BATCH) {
                load(there, many);
            }
            asOwner("VACUUM ANALYZE similar_complaint");
            search(WARMING, many);
            measure(many);
        }
        baseline(most);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = stage.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In the order of filing, as in life: what is compared lies close together. */
    private void load(int from, int many) {
        var tellings = IntStream.range(from, from + BATCH)
                .mapToObj(n -> telling(TWO_WINDOWS.multipliedBy(many - n).dividedBy(many)))
                .toList();
        stage.transactions()
                .executeWithoutResult(status -> stage.database()
                        .sql("""
                        INSERT INTO similar_complaint (tracking_id, version, tenant_id, filed_at, category, terms, locality,
                                                       latitude, longitude, keys)
                        SELECT 'PCRM-20260101-' || lpad((:from + n)::text, 8, '0'), 0, :office, f, c, t, l, x, y, k
                        FROM unnest(:f::timestamptz[], :c::text[], :t::text[], :l::text[], :x::double precision[],
                                    :y::double precision[], :k::text[]) WITH ORDINALITY AS u (f, c, t, l, x, y, k, n)""")
                        .param("from", from)
                        .param("office", office)
                        .param(
                                "f",
                                column(tellings, telling -> telling.filedAt().toString()))
                        .param("c", column(tellings, Telling::category))
                        .param("t", column(tellings, telling -> Telling.spelling(telling.terms())))
                        .param("l", column(tellings, telling -> Telling.spelling(telling.locality())))
                        .param(
                                "x",
                                column(tellings, telling -> telling.latitude().toString()))
                        .param(
                                "y",
                                column(tellings, telling -> telling.longitude().toString()))
                        .param(
                                "k",
                                column(
                                        tellings,
                                        telling -> SearchKeys.of(office, telling).stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" "))))
                        .update());
    }

    private static String[] column(List<Telling> tellings, java.util.function.Function<Telling, String> part) {
        return tellings.stream().map(part).toArray(String[]::new);
    }

    /** In a city of 30 by 30 km with 400 localities. */
    private Telling telling(Duration ago) {
        var east = random.nextInt(20);
        var north = random.nextInt(20);
        var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        var told = TOLD.get(category);
        var text = String.join(
                " ",
                told.get(random.nextInt(told.size())),
                AROUND.get(random.nextInt(AROUND.size())),
                told.get(random.nextInt(told.size())),
                AROUND.get(random.nextInt(AROUND.size())),
                name(random.nextInt(5_000)),
                "house " + random.nextInt(400));
        var place = new Place(
                name(10_000 + east * 20 + north),
                26.7 + (north + random.nextDouble()) * 0.0135,
                80.8 + (east + random.nextDouble()) * 0.015);
        return Telling.of(text, category, place, now.minus(ago));
    }

    private static String name(int number) {
        return Integer.toString(number, 16)
                .chars()
                .map(hex -> "bcdfgjklmnprstvz".charAt(Character.digit(hex, 16)))
                .mapToObj(letter -> Character.toString(letter) + "u")
                .collect(Collectors.joining());
    }

    private long[] search(int times, int there) {
        var queries = stage.part(Queries.class);
        var viewer = new Viewer(office, Role.SYSTEM, null, null);
        return IntStream.range(0, times)
                .mapToLong(n -> {
                    // One of those that were filed in the last days, as a new one is.
                    var id = "PCRM-20260101-%08d".formatted(there - random.nextInt(there / 20));
                    var begin = System.nanoTime();
                    queries.find(new DuplicatesOf(viewer, id), Pairs.class).orElseThrow();
                    return System.nanoTime() - begin;
                })
                .toArray();
    }

    private void measure(int there) {
        var used = processor.used();
        var nanos = search(SEARCHES, there);
        var cpu = (processor.used() - used) / 1e6 / SEARCHES;
        Arrays.sort(nanos);
        System.out.printf(
                "%,d complaints: CPU %.2f ms, median %.2f ms, 99 %% %.2f ms, %,d bytes each%n",
                there,
                cpu,
                nanos[SEARCHES / 2] / 1e6,
                nanos[SEARCHES * 99 / 100] / 1e6,
                stage.count("SELECT pg_total_relation_size('similar_complaint')") / there);
    }

    private void baseline(int most) {
        var all = IntStream.range(0, COMPARED)
                .mapToObj(n -> telling(Duration.ofMinutes(n)))
                .toList();
        var asked = telling(Duration.ZERO);
        double sum = 0;
        for (var telling : all) {
            sum += Resemblance.of(asked, telling).score();
        }
        var begin = System.nanoTime();
        for (var telling : all) {
            sum += Resemblance.of(asked, telling).score();
        }
        var each = (System.nanoTime() - begin) / 1e6 / COMPARED;
        System.out.printf(
                "baseline, each of the window compared in memory: %.1f ms for %,d (sum of scores %.0f)%n",
                each * most / 2, most / 2, sum);
    }
}
