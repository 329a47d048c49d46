package org.pcrm.local.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody before a browser of their own: a device, a language, and an eye for what goes wrong. */
final class Visitor implements AutoCloseable {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final BrowserContext browser;
    private final Page page;

    Visitor(URI address, Device device, String language) {
        browser = Chromium.instance()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setViewportSize(device.width(), device.height())
                        .setHasTouch(device.isTouched())
                        .setColorScheme(device.appearance())
                        .setLocale(language + "-IN")
                        .setTimezoneId("Asia/Kolkata"));
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    /** What is on the screen can be used by everybody (WCAG 2.2 AA, as far as axe can tell). */
    Visitor findsNoBarrier() {
        var violations = new AxeBuilder(page).withTags(STANDARD).analyze().getViolations();
        assertThat(violations)
                .as("barriers at %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        return this;
    }

    /** Fails when a page complained meanwhile, to whom nobody listens. */
    @Override
    public void close() {
        browser.close();
        assertThat(complaints).as("errors and warnings of the pages").isEmpty();
    }
}
