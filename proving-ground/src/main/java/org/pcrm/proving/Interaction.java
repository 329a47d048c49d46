package org.pcrm.proving;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pcrm.app.axon.Commands;

/**
 * How long the console's list of complaints takes from a key or a click until the screen shows its effect, as the browser
 * itself measures it (Event Timing, steps of 8 ms): with 50 rows, and with as many as asked for. Promise: 100 ms with
 * 1,000 rows. Run in the module's own directory; the build of the screens has to have unpacked the browser.
 */
final class Interaction {

    private static final int PAGE = 50;
    private static final int ROUNDS = 6;
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final Path CHROMIUM = Path.of("..", "web", "target", "chromium");

    /** What the browser measured since the page began, each interaction once, by its longest event. */
    private static final String WATCH = """
            () => {
              window.measured = new Map();
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  if (entry.interactionId || entry.name === 'pointerover') {
                    const key = entry.interactionId || `over ${entry.startTime}`;
                    window.measured.set(key, Math.max(window.measured.get(key) ?? 0, entry.duration));
                  }
                }
              }).observe({ type: 'event', durationThreshold: 16, buffered: false });
            }""";

    private static final String TAKE = """
            () => {
              const taken = [...window.measured.values()];
              window.measured.clear();
              return taken;
            }""";

    private final Page page;

    private Interaction(Page page) {
        this.page = page;
    }

    /** Takes the number of rows. */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        var settings = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var stage = Stage.on(Files.createTempDirectory("pcrm-interaction"));
                var playwright = Playwright.create(settings);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM.toAbsolutePath().normalize())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            file(stage, rows);
            for (int shown : new int[] {PAGE, rows, PAGE, rows}) {
                var page = browser.newPage();
                page.navigate(
                        stage.pcrm().address().resolve("/console/complaints").toString());
                new Interaction(page).prove(shown);
                page.close();
            }
        }
        System.exit(0);
    }

    private static void file(Stage stage, int many) {
        var filings = new DistinctFilings(stage.desks().getFirst());
        for (int n = 0; n < many; n++) {
            stage.part(Commands.class).send(filings.next());
        }
        while (stage.count("SELECT count(*) FROM complaint") < many) {
            Loader.pause(Duration.ofMillis(200));
        }
    }

    private void prove(int rows) {
        signIn();
        page.evaluate(WATCH);
        while (lines().count() < rows) {
            int before = lines().count();
            button("Show more").click();
            page.waitForCondition(() -> lines().count() > before);
        }
        report(rows, "pages until there");
        var search = page.locator("input[type=search]");
        for (int round = 0; round < ROUNDS; round++) {
            search.click();
            search.pressSequentially("x", new Locator.PressSequentiallyOptions().setDelay(50));
            search.press("Backspace");
            page.keyboard().press("Tab");
            lines().nth(round).hover();
        }
        report(rows, "typing, moving");
        for (int round = 0; round < ROUNDS; round++) {
            page.getByText(round % 2 == 0 ? "हिन्दी" : "English").first().click();
            page.waitForTimeout(500);
        }
        report(rows, "another language");
        page.getByLabel("Status").focus();
        page.keyboard().press("ArrowDown");
        page.waitForCondition(() -> page.url().contains("status="));
        report(rows, "a filter");
    }

    private void signIn() {
        page.locator("input[type=email]").fill(ADMINISTRATOR);
        page.locator("input[autocomplete=current-password]").fill("Demo-Pass-2026");
        page.locator("main form button[type=submit]").click();
        lines().first().waitFor();
    }

    private Locator lines() {
        return page.locator("tbody tr");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void report(int rows, String what) {
        // The last of them are told a moment after they were painted.
        page.waitForTimeout(500);
        @SuppressWarnings("unchecked")
        var taken = ((List<Number>) page.evaluate(TAKE))
                .stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (taken.length == 0) {
            System.out.printf("%,6d rows, %-18s all within a frame%n", rows, what);
            return;
        }
        System.out.printf(
                "%,6d rows, %-18s %3d slower than a frame, median %.0f ms, longest %.0f ms%n",
                rows, what, taken.length, taken[taken.length / 2], taken[taken.length - 1]);
    }
}
