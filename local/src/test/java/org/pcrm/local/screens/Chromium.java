package org.pcrm.local.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that the build of the screens unpacked, started once for all tests of this process. */
final class Chromium {

    private static final Path PROGRAM = Path.of("..", "web", "target", "chromium");

    /** Root may not use its sandbox, there is no screen, and nothing outside this machine is asked for anything. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser INSTANCE = start();

    private Chromium() {}

    static Browser instance() {
        return INSTANCE;
    }

    private static Browser start() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM.toAbsolutePath().normalize())
                        .setArgs(FLAGS));
    }
}
