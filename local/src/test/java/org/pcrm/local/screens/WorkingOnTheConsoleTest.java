package org.pcrm.local.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Town;

/** Staff sign in, find a complaint, work on it, and see at once what others do. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Shared.BROWSER)
class WorkingOnTheConsoleTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    @Test
    void a_complaint_is_resolved_and_a_second_screen_shows_it_at_once() {
        TOWN.officer(TOWN.water);
        var id = TOWN.citizen().files("Water Supply");
        try (var admin = signedIn(Device.DESKTOP, "en", "/console/complaints/" + id);
                var colleague = signedIn(Device.PHONE, "hi", "/console/complaints/" + id)) {
            var page = admin.page();
            assertThat(page.locator(".tracking-id")).hasText(id);
            assertThat(colleague.page().locator(".tracking-id")).hasText(id);
            admin.findsNoBarrier();
            colleague.findsNoBarrier();

            admin.button("Assign").first().click();
            page.getByLabel("Department").selectOption(TOWN.water.toString());
            page.getByLabel("Officer").selectOption(new SelectOption().setIndex(1));
            admin.button("Assign").last().click();
            assertThat(page.locator("main")).containsText("Assigned ·");
            assertThat(page.locator(".timeline")).containsText("assigned it to Water Supply");
            assertThat(colleague.page().locator(".timeline")).containsText("को सौंपा");

            admin.button("Resolve").first().click();
            admin.button("Resolve").last().click();
            assertThat(page.locator("form textarea[aria-invalid=true]")).isVisible();
            page.locator("form textarea[aria-invalid=true]").fill("The broken pipe was exchanged.");
            admin.findsNoBarrier();
            admin.button("Resolve").last().click();
            assertThat(page.locator("main")).containsText("Resolved ·");
            assertThat(page.getByText("The broken pipe was exchanged.").first()).isVisible();
            assertThat(colleague.page().locator("main")).containsText("हल हुई ·");
        }
    }

    @Test
    void the_list_is_narrowed_in_the_address_and_shows_what_comes() {
        var first = TOWN.citizen().files("Roads");
        try (var admin = signedIn(Device.DESKTOP, "en", "/console/complaints?status=OPEN")) {
            var page = admin.page();
            assertThat(page.locator("table")).containsText(first);
            var second = TOWN.citizen().files("Roads");
            assertThat(page.locator("table")).containsText(second);
            admin.findsNoBarrier();
            page.getByRole(AriaRole.SEARCHBOX).fill(first);
            assertThat(page.locator("table")).not().containsText(second);
            org.assertj.core.api.Assertions.assertThat(page.url()).contains("q=" + first, "status=OPEN");
        }
    }

    @Test
    void whoever_signs_out_signs_in_again() {
        try (var admin = signedIn(Device.DESKTOP, "en", "/console")) {
            var page = admin.page();
            admin.button("Sign out").click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Sign in");
            admin.opens("/console/complaints");
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Sign in");
            admin.findsNoBarrier();
        }
    }

    private static Visitor signedIn(Device device, String language, String path) {
        return new Visitor(RunningPcrm.instance().address(), device, language).signsIn(path, TOWN.emailOf(ADMIN));
    }
}
