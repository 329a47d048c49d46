package org.pcrm.local.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Town;

/** A deadline passes, leaders look at it, and the citizen has the last word: each with a second browser that sees it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Shared.BROWSER)
class ToTheEndOnTheScreenTest {

    private static final Duration LONG_AGO = Duration.ofDays(3);

    private final Town town = new Town(RunningPcrm.instance());
    private final Clerk admin = town.admin();
    private final Clerk head = town.head(town.water);
    private final Clerk officer = town.officer(town.water);

    @Test
    void a_missed_deadline_comes_to_the_head_by_itself_who_hands_it_on() {
        try (var leader = signedIn(head, Device.PHONE, "hi", "/console/complaints?status=ESCALATED");
                var worker = signedIn(officer, Device.DESKTOP, "en", "/console")) {
            assertThat(worker.page().getByRole(AriaRole.HEADING).first()).isVisible();
            var page = leader.page();
            assertThat(page.locator("main")).containsText("कोई शिकायत नहीं");
            var id = town.waitingSince(Instant.now().minus(LONG_AGO), town.water);
            assertThat(page.locator(".cards")).containsText(id);
            assertThat(page.locator(".cards [data-state=BREACHED]")).isVisible();
            leader.findsNoBarrier();

            page.locator(".cards a").click();
            assertThat(page.locator(".timeline")).containsText("समय सीमा");
            leader.button("सौंपें").first().click();
            page.getByLabel("अधिकारी").selectOption(officer.id().toString());
            leader.button("सौंपें").last().click();
            assertThat(page.locator("main")).containsText("सौंपी गई ·");
            assertThat(worker.page().getByRole(AriaRole.ALERT)).containsText(id);
        }
    }

    @Test
    void a_figure_leads_to_the_complaints_behind_it() {
        var id = town.citizen().files("Roads");
        town.citizen().files("Water Supply");
        try (var leader = signedIn(admin, Device.DESKTOP, "en", "/console/figures")) {
            var page = leader.page();
            assertThat(page.locator("main a.drill").first()).hasText("2");
            page.locator("main a.drill").first().click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).containsText(id);
        }
    }

    @Test
    void the_citizen_disputes_and_rates_and_staff_see_it_at_once() {
        var id = town.citizen().files("Water Supply");
        admin.assigns(id, town.water, officer).is(200);
        officer.resolves(id, "The pump was exchanged.").is(200);
        try (var citizen = new Visitor(RunningPcrm.instance().address(), Device.PHONE, "en");
                var staff = signedIn(admin, Device.DESKTOP, "hi", "/console/complaints/" + id)) {
            assertThat(staff.page().locator("main")).containsText("हल हुई ·");
            var page = citizen.opens("/track/" + id).page();
            assertThat(page.locator("main")).containsText("The pump was exchanged.");
            page.getByLabel("What is still wrong?").fill("Still no water on the second floor.");
            citizen.button("It is not solved").click();
            assertThat(page.getByText("Your complaint has been taken up again")).isVisible();
            assertThat(staff.page().locator("main")).not().containsText("हल हुई ·");

            officer.resolves(id, "The second pump was exchanged too.").is(200);
            page.reload();
            page.getByLabel("★★ 2 stars").check();
            page.getByLabel("What should we know?").fill("It took long.");
            citizen.button("Send").click();
            assertThat(page.getByText("You have told us how satisfied you are")).isVisible();
            assertThat(staff.page().locator("main")).containsText("It took long.");
            citizen.findsNoBarrier();
        }
    }

    private Visitor signedIn(Clerk clerk, Device device, String language, String path) {
        return new Visitor(RunningPcrm.instance().address(), device, language).signsIn(path, town.emailOf(clerk));
    }
}
