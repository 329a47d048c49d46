package org.pcrm.proving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Asks for lists and searches over HTTP, one after another, in offices of several sizes. */
final class Lists {

    private static final int ROUNDS = 100;
    private static final long WARMING = 90_000_000_000L;
    private static final int PAGES_BEFORE = 999;
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";

    private final Stage stage;
    private final Processor processor;
    private final FilledRegister register;

    private Lists(Stage stage, Path data) {
        this.stage = stage;
        processor = Processor.of(data);
        register = new FilledRegister(stage);
    }

    /** Arguments: how many complaints, one size after the other; 100,000 and 1,000,000 if none is given. */
    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0 ? new String[] {"100000", "1000000"} : arguments;
        var data = Files.createTempDirectory("pcrm-lists");
        try (var stage = Stage.on(data)) {
            var lists = new Lists(stage, data);
            for (var size : sizes) {
                lists.measure(Integer.parseInt(size));
            }
        }
        System.exit(0);
    }

    private void measure(int many) throws SQLException {
        register.fill(many);
        System.out.printf("%n%,d complaints%n", many);
        var browser = Browser.of(stage.pcrm().address(), ADMINISTRATOR);
        var mix = mix(browser);
        // The compiler needs some thousands of questions of each kind before it is done.
        for (long begun = System.nanoTime(); System.nanoTime() - begun < WARMING; ) {
            mix.values().forEach(path -> times(browser, path, 2));
        }
        report("baseline: nothing asked, a second", new double[] {1_000}, idle());
        var all = new double[0];
        long cpu = 0;
        for (var asked : mix.entrySet()) {
            long before = processor.used();
            var times = times(browser, asked.getValue(), ROUNDS);
            long used = processor.used() - before;
            report(asked.getKey(), times, used);
            if (!asked.getKey().startsWith("baseline")) {
                cpu += used;
                all = append(all, times);
            }
        }
        report("the whole mix", all, cpu);
    }

    /** The queries by what they are called. */
    private Map<String, String> mix(Browser browser) {
        var row = stage.database()
                .sql("SELECT tracking_id, phone, citizen_name FROM complaint OFFSET 5000 LIMIT 1")
                .query()
                .singleRow();
        var id = row.get("tracking_id").toString();
        var department = stage.desks().getFirst().departmentId();
        var mix = new LinkedHashMap<String, String>();
        mix.put("baseline: one complaint by its key", "complaints/" + id);
        mix.put("list, newest first", "complaints");
        mix.put("list, page 1,000", deep(browser, "complaints"));
        mix.put("list, soonest due first", "complaints?sort=dueAt&direction=asc");
        mix.put("list, most urgent first", "complaints?sort=priority");
        mix.put("open", "complaints?status=OPEN");
        mix.put("open and escalated, most urgent first", "complaints?status=OPEN,ESCALATED&sort=priority");
        mix.put("escalated, soonest due first", "complaints?status=ESCALATED&sort=dueAt&direction=asc");
        mix.put("missed", "complaints?sla=BREACHED");
        mix.put("one department", "complaints?departmentId=" + department);
        mix.put(
                "one department, open, critical",
                "complaints?status=OPEN&priority=CRITICAL&departmentId=" + department);
        mix.put("one category", "complaints?category=Other");
        mix.put("one category, soonest due first", "complaints?category=Other&sort=dueAt&direction=asc");
        mix.put("search: tracking ID", search(id));
        mix.put("search: part of a tracking ID", search(id.substring(16)));
        mix.put("search: day of a tracking ID", search(id.substring(0, 13)));
        mix.put("search: phone", search(row.get("phone").toString()));
        mix.put("search: full name", search(row.get("citizen_name").toString()));
        mix.put("search: family name", search(register.family(7)));
        mix.put("search: frequent word", search(register.word(2)));
        mix.put("search: frequent word, page 1,000", deep(browser, search(register.word(2))));
        mix.put("search: less frequent word", search(register.word(300)));
        mix.put("search: rare word", search(register.word(3_900)));
        mix.put("search: two words", search(register.word(20) + " " + register.word(200)));
        mix.put("search: word in Hindi", search(register.hindiWord(300)));
        mix.put("search: beginning of a word", search(register.word(900).substring(0, 3)));
        mix.put("search: word, open ones", search(register.word(100)) + "&status=OPEN");
        mix.put("search: nothing found", search("zzyzx"));
        return mix;
    }

    private static String search(String text) {
        return "complaints?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The 1,000th page of the usual length, come by through its predecessors. */
    private static String deep(Browser browser, String path) {
        var separator = path.contains("?") ? "&" : "?";
        var json = JsonMapper.shared();
        String cursor = null;
        for (int behind = 0; behind < PAGES_BEFORE * 25; behind += 100) {
            var page = json.readTree(
                    browser.get(path + separator + "limit=100" + (cursor == null ? "" : "&cursor=" + cursor)));
            if (page.path("nextCursor").isNull()) {
                break;
            }
            cursor = page.path("nextCursor").asString();
        }
        return path + separator + "cursor=" + cursor;
    }

    private static double[] times(Browser browser, String path, int rounds) {
        var times = new double[rounds];
        for (int n = 0; n < rounds; n++) {
            long begun = System.nanoTime();
            browser.get(path);
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    /** What the program uses by itself, in nanoseconds of processor time a second. */
    private long idle() {
        long before = processor.used();
        LockSupport.parkNanos(5_000_000_000L);
        return (processor.used() - before) / 5;
    }

    private static double[] append(double[] all, double[] more) {
        var both = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, both, all.length, more.length);
        return both;
    }

    private static void report(String what, double[] times, long cpu) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "  %-40s median %6.1f ms, p99 %6.1f ms, CPU %6.2f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                cpu / 1e6 / times.length);
    }
}
