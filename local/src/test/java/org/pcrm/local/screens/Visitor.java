package org.pcrm.local.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pcrm.local.scenario.Town;

/** Somebody before a browser of their own: a device, a language, and an eye for what goes wrong. */
final class Visitor implements AutoCloseable {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> refused = new ArrayList<>();
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

    /** Signs in on the way to a place of the console, and is there. */
    Visitor signsIn(String path, String email) {
        opens(path);
        page.locator("input[type=email]").fill(email);
        page.locator("input[autocomplete=current-password]").fill(Town.PASSWORD);
        page.locator("main form button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("header")).isVisible();
        return this;
    }

    /** What was asked is refused for a reason: a browser notes that as an error of the page. */
    Visitor isRefused(int status) {
        refused.add("Failed to load resource: the server responded with a status of %d ()".formatted(status));
        return this;
    }

    /** A button by all of its name. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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
        complaints.removeAll(refused);
        assertThat(complaints).as("errors and warnings of the pages").isEmpty();
    }
}
