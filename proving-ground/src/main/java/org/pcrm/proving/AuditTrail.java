package org.pcrm.proving;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks for pages of a long trail with filters combined, for a long history, and for all of it as a file. */
final class AuditTrail {

    private static final int ROUNDS = 200;
    private static final long WARMING = TimeUnit.SECONDS.toNanos(60);

    private AuditTrail() {}

    /** Argument: how many events; 6,000,000 if none is given. */
    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 6_000_000 : Integer.parseInt(arguments[0]);
        try (var stage = Stage.on(Files.createTempDirectory("pcrm-audit"))) {
            var trail = new FilledTrail(stage);
            trail.fill(many);
            System.out.printf("%n%,d events%n", many);
            var browser = Browser.of(stage.pcrm().address(), "admin@east.pcrm.example");
            var platform = Browser.of(stage.pcrm().address(), "super@pcrm.example");
            var pages = pages(trail);
            var acrossOffices = acrossOffices();
            for (long begun = System.nanoTime(); System.nanoTime() - begun < WARMING; ) {
                pages.values().forEach(browser::get);
                acrossOffices.values().forEach(platform::get);
            }
            pages.forEach((name, path) -> report(name, times(() -> browser.get(path))));
            acrossOffices.forEach((name, path) -> report(name, times(() -> platform.get(path))));
            report(
                    "baseline: one event by its key, JDBC",
                    times(() -> stage.count("SELECT count(*) FROM domain_event WHERE global_index = 1000")));
            file(stage, browser);
        }
        System.exit(0);
    }

    private static Map<String, String> pages(FilledTrail trail) {
        var longAgo = LocalDate.now().minusDays(200);
        var from = "from=" + longAgo + "&to=" + longAgo.plusDays(1);
        var somebody = "actorId=" + trail.somebody();
        var pages = new LinkedHashMap<String, String>();
        pages.put("newest", "audit");
        pages.put("a day half a year ago", "audit?" + from);
        pages.put("one action", "audit?action=PriorityChanged");
        pages.put("a rare action", "audit?action=DepartmentDeleted");
        pages.put("an action there is none of", "audit?action=StaffRoleChanged");
        pages.put("complaints", "audit?entityType=COMPLAINT");
        pages.put("departments", "audit?entityType=DEPARTMENT");
        pages.put("mails, of which there are none", "audit?entityType=MAIL");
        pages.put("one person", "audit?" + somebody);
        pages.put("one person, a rare action", "audit?action=DepartmentDeleted&" + somebody);
        pages.put("one person, signing in", "audit?action=SignedIn&" + somebody);
        pages.put("one person, a day", "audit?" + from + "&" + somebody);
        pages.put("one person, a rare action, a day", "audit?action=DepartmentDeleted&" + from + "&" + somebody);
        pages.put("staff, a day", "audit?entityType=STAFF&" + from);
        pages.put("one complaint", "audit?entityId=PCRM-20260101-00001000");
        pages.put("one complaint, by one person", "audit?entityId=PCRM-20260101-00001000&" + somebody);
        pages.put("100 of one complaint's 200", "audit?limit=100&entityId=" + trail.longHistory());
        pages.put("its history, 200 events", "complaints/" + trail.longHistory() + "/history");
        return pages;
    }

    private static Map<String, String> acrossOffices() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("all offices, newest", "audit");
        pages.put("all offices, a rare action", "audit?action=DepartmentDeleted");
        pages.put("all offices, an action there is none of", "audit?action=StaffRoleChanged");
        pages.put("all offices, departments", "audit?entityType=DEPARTMENT");
        pages.put("all offices, complaints", "audit?entityType=COMPLAINT");
        return pages;
    }

    private static double[] times(Runnable asked) {
        var times = new double[ROUNDS];
        for (int n = 0; n < ROUNDS; n++) {
            long begun = System.nanoTime();
            asked.run();
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "  %-40s median %6.1f ms, p99 %6.1f ms%n",
                what, times[times.length / 2], times[(int) Math.ceil(times.length * 0.99) - 1]);
    }

    private static void file(Stage stage, Browser browser) throws Exception {
        for (int round = 0; round < 2; round++) {
            var request = HttpRequest.newBuilder(stage.pcrm().address().resolve("/api/v1/audit"))
                    .header("Accept", "application/x-ndjson")
                    .header("Cookie", browser.cookie())
                    .build();
            long begun = System.nanoTime();
            long most = 0;
            long lines = 0;
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var reader =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8), 1 << 16)) {
                while (reader.readLine() != null) {
                    if (++lines % 100_000 == 0) {
                        most = Math.max(most, used());
                    }
                }
            }
            report("the file", lines, System.nanoTime() - begun);
            System.out.printf("  %-40s %,d MB%n", "heap in use at most, garbage included", most >> 20);
        }
        long begun = System.nanoTime();
        long read = stage.count("SELECT sum(length(payload::text) + length(metadata::text)) FROM domain_event");
        report(
                "baseline: reading as many in the database",
                stage.count("SELECT count(*) FROM domain_event"),
                System.nanoTime() - begun);
        System.out.printf("  %-40s %,d MB%n", "of payloads", read >> 20);
    }

    private static void report(String what, long events, long nanos) {
        System.out.printf("  %-40s %,.0f events a second%n", what, events * 1e9 / nanos);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
