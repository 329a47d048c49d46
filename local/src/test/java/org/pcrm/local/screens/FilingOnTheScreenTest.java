package org.pcrm.local.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.pcrm.local.scenario.Town;

/** A citizen files and follows a complaint, from the screen to the database and back. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Shared.BROWSER)
class FilingOnTheScreenTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    @ParameterizedTest
    @CsvSource({
        "PHONE, en, 'No water in our street since Monday, the taps are dry.', Your complaint was filed, Received",
        "DESKTOP, hi, 'सोमवार से हमारी गली में पानी नहीं आ रहा है।', आपकी शिकायत दर्ज हो गई, प्राप्त हुई"
    })
    void it_is_filed_step_by_step_and_followed(
            Device device, String language, String told, String filed, String received) {
        try (var citizen = new Visitor(RunningPcrm.instance().address(), device, language)) {
            var page = citizen.opens("/o/" + TOWN.slug).page();
            goOn(page);
            assertThat(page.locator("textarea[required]")).hasAttribute("aria-invalid", "true");
            page.locator("textarea[required]").fill(told);
            page.locator("main select").selectOption("Water Supply");
            citizen.findsNoBarrier();
            goOn(page);
            page.locator("main input").fill("Lane 4, Aliganj");
            citizen.findsNoBarrier();
            goOn(page);
            page.locator("input[autocomplete=name]").fill("Asha Verma");
            page.locator("input[type=tel]").fill("+91 98390 12345");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "letter.txt", "text/plain", "A letter.\n".getBytes(StandardCharsets.UTF_8)));
            citizen.findsNoBarrier();
            goOn(page);
            assertThat(page.locator("main")).containsText(told);
            citizen.findsNoBarrier();
            goOn(page);
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(filed);
            citizen.findsNoBarrier();
            var id = page.locator(".tracking-id").textContent();
            assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("letter.txt –");

            page.reload();
            assertThat(page.locator(".tracking-id")).hasText(id);
            citizen.opens("/track/" + id.toLowerCase(java.util.Locale.ROOT));
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(received);
            assertThat(page.locator("main")).not().containsText("Asha Verma");
            citizen.findsNoBarrier();
        }
    }

    @Test
    void what_was_typed_survives_a_closed_page() {
        try (var citizen = new Visitor(RunningPcrm.instance().address(), Device.PHONE, "en")) {
            var page = citizen.opens("/o/" + TOWN.slug).page();
            page.locator("textarea[required]").fill("The lamp at the corner is off.");
            citizen.opens("/").opens("/o/" + TOWN.slug);
            assertThat(page.locator("textarea[required]")).hasValue("The lamp at the corner is off.");
        }
    }

    @Test
    void everything_can_be_done_by_the_keyboard() {
        try (var citizen = new Visitor(RunningPcrm.instance().address(), Device.DESKTOP, "en")) {
            var page = citizen.opens("/").page();
            page.getByLabel("Tracking ID").focus();
            page.keyboard().type("nonsense");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Tracking ID")).hasAttribute("aria-invalid", "true");
            var id = TOWN.citizen().files("Roads");
            page.getByLabel("Tracking ID").fill(id);
            page.keyboard().press("Enter");
            assertThat(page.locator(".tracking-id")).hasText(id);
        }
    }

    private static void goOn(Page page) {
        page.locator("main form button[type=submit]").click();
    }
}
