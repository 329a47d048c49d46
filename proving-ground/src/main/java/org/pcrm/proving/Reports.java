package org.pcrm.proving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcrm.app.axon.Commands;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for the eight reports over HTTP, one after another, on stores of several sizes; and how soon the overview shows a
 * complaint that was filed. Promises: 20 ms at the 99th percentile, 1.5 times that of a tenth of the size; 250 ms.
 */
final class Reports {

    private static final int ROUNDS = 200;
    private static final int CHANGES = 200;
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final List<String> NAMES = List.of(
            "overview",
            "trends",
            "departments",
            "officers",
            "sla-heatmap",
            "categories",
            "escalations",
            "satisfaction");

    private final Stage stage;
    private final Processor processor;

    private Reports(Stage stage, Path data) {
        this.stage = stage;
        processor = Processor.of(data);
    }

    /** Arguments: how many complaints, one size after the other; 100,000 and 1,000,000 if none is given. */
    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0 ? new String[] {"100000", "1000000"} : arguments;
        var data = Files.createTempDirectory("pcrm-reports");
        try (var stage = Stage.on(data)) {
            var reports = new Reports(stage, data);
            int loaded = 0;
            for (var size : sizes) {
                int many = Integer.parseInt(size);
                Load.fill(stage, List.of("many=" + (many - loaded), "open=0.1", "east=1", "seed=" + many));
                loaded = many;
                reports.measure(many);
            }
        }
        System.exit(0);
    }

    private void measure(int many) {
        stage.database().sql("ANALYZE").update();
        System.out.printf("%n%,d complaints%n", many);
        var browser = Browser.of(stage.pcrm().address(), ADMINISTRATOR);
        var asked = asked(browser);
        for (var until = Instant.now().plus(WARMING); Instant.now().isBefore(until); ) {
            asked.values().forEach(browser::get);
        }
        for (var report : asked.entrySet()) {
            long before = processor.used();
            var times = new double[ROUNDS];
            for (int n = 0; n < ROUNDS; n++) {
                long begun = System.nanoTime();
                browser.get(report.getValue());
                times[n] = (System.nanoTime() - begun) / 1e6;
            }
            print(report.getKey(), times, (processor.used() - before) / 1e6 / ROUNDS);
        }
        changes(browser);
    }

    /** Each for the last 30 days and for a year, and one complaint for comparison. */
    private static Map<String, String> asked(Browser browser) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var ranges = Map.of("30 days", today.minusDays(30), "a year", today.minusDays(365));
        var asked = new LinkedHashMap<String, String>();
        var first =
                JsonMapper.shared().readTree(browser.get("complaints?limit=1")).at("/items/0/trackingId");
        asked.put("baseline: one complaint by its key", "complaints/" + first.asString());
        for (var name : NAMES) {
            ranges.forEach((words, from) ->
                    asked.put(name + ", " + words, "analytics/%s?from=%s&to=%s".formatted(name, from, today)));
        }
        return asked;
    }

    /** How long it takes until the overview counts what was filed, looking again and again without a pause. */
    private void changes(Browser browser) {
        var filings = new DistinctFilings(stage.desks().getFirst());
        var commands = stage.part(Commands.class);
        var times = new double[CHANGES];
        for (int n = 0; n < CHANGES; n++) {
            long before = total(browser);
            commands.send(filings.next());
            long begun = System.nanoTime();
            while (total(browser) == before) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The overview does not count what was filed");
                }
            }
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        print("a filing counted, asking included", times, 0);
    }

    private static long total(Browser browser) {
        return JsonMapper.shared()
                .readTree(browser.get("analytics/overview"))
                .path("total")
                .asLong();
    }

    private static void print(String what, double[] times, double cpu) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "  %-40s median %6.1f ms, p99 %6.1f ms, CPU %6.2f ms%n",
                what, sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.99) - 1], cpu);
    }
}
