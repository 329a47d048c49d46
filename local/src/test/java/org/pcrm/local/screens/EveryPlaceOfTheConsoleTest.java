package org.pcrm.local.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Town;
import org.pcrm.local.wiring.Until;

/** What staff of each role find on the console beside the work on a complaint. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Shared.BROWSER)
class EveryPlaceOfTheConsoleTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Clerk SUPER = TOWN.superAdmin();

    private static final List<String> OF_THE_OFFICE = List.of(
            "", "figures", "departments", "staff", "categories", "policies", "audit", "mails", "file", "account");

    @Test
    void an_administrator_on_a_desktop_meets_no_barrier() {
        livesThrough(TOWN.citizen().files("Water Supply"));
        try (var admin = visitor(Device.DESKTOP, "en").signsIn("/console/", TOWN.emailOf(ADMIN))) {
            OF_THE_OFFICE.forEach(place -> looksAround(admin, place));
        }
    }

    @Test
    void nor_does_an_officer_on_a_telephone_in_hindi() {
        livesThrough(TOWN.citizen().files("Water Supply"));
        try (var officer = visitor(Device.PHONE, "hi").signsIn("/console/", TOWN.emailOf(OFFICER))) {
            List.of("", "figures", "departments", "file", "account").forEach(place -> looksAround(officer, place));
        }
    }

    @Test
    void who_runs_the_platform_sees_the_offices_and_rebuilds_a_read_model() {
        try (var runner = visitor(Device.DESKTOP, "en").signsIn("/console/offices", TOWN.emailOf(SUPER))) {
            looksAround(runner, "offices");
            looksAround(runner, "platform");
            runner.button("Rebuild What duplicates are found by").click();
            runner.findsNoBarrier();
            runner.button("Rebuild").click();
            assertThat(runner.page().getByRole(AriaRole.DIALOG)).isHidden();
            assertThat(runner.page()
                            .locator("tr", new Page.LocatorOptions().setHasText("What duplicates are found by")))
                    .containsText(Year.now().toString());
        }
    }

    @Test
    void who_runs_the_platform_looks_into_one_office_and_works_there() {
        var id = TOWN.citizen().files("Water Supply");
        try (var runner = visitor(Device.DESKTOP, "en").signsIn("/console/complaints/" + id, TOWN.emailOf(SUPER))) {
            var page = runner.page();
            page.locator("header select").selectOption(TOWN.slug);
            assertThat(page.locator(".tracking-id")).hasText(id);
            page.getByLabel("A note for colleagues; citizens never see it").fill("Called, nobody there.");
            runner.button("Add the note").click();
            assertThat(page.getByText("Called, nobody there.")).isVisible();
            looksAround(runner, "policies");
            assertThat(page.getByLabel("Hours of the office")).hasValue("48");
        }
    }

    @Test
    void an_administrator_builds_up_the_office() {
        try (var admin = visitor(Device.DESKTOP, "en").signsIn("/console/departments", TOWN.emailOf(ADMIN))) {
            var page = admin.page();
            admin.button("New department").click();
            admin.button("Save").click();
            assertThat(admin.isRefused(400).page().locator("input[aria-invalid=true]"))
                    .isVisible();
            page.getByLabel("Name").fill("Parks");
            page.getByLabel("Hours for a complaint").fill("36");
            admin.findsNoBarrier();
            admin.button("Save").click();
            assertThat(page.locator("table")).containsText("36 hours");

            admin.opens("/console/staff");
            admin.button("Invite somebody").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Meena Rawat");
            page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true))
                    .fill("meena@" + TOWN.slug + ".example");
            page.getByLabel("Department").selectOption("Parks");
            admin.button("Send the invitation").click();
            assertThat(page.locator("table")).containsText("Meena Rawat");
            admin.button("End the access of Meena Rawat").click();
            admin.button("End access").last().click();
            assertThat(page.locator("table")).containsText("Meena Rawat (no longer here)");

            admin.opens("/console/policies");
            page.getByLabel("Roads").fill("12");
            admin.button("Save").click();
            assertThat(page.getByText("Saved.")).isVisible();
            var policies = ADMIN.gets("sla-policies").is(200).text();
            org.assertj.core.api.Assertions.assertThat(policies).contains("\"hours\":12");

            admin.opens("/console/departments");
            admin.button("Remove Water Supply").click();
            admin.button("Remove").click();
            assertThat(admin.isRefused(409).page().getByRole(AriaRole.ALERT)).isVisible();
        }
    }

    @Test
    void a_notice_comes_by_itself_and_leads_to_its_complaint() {
        try (var officer = visitor(Device.DESKTOP, "en").signsIn("/console/", TOWN.emailOf(OFFICER))) {
            var page = officer.page();
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            var id = TOWN.citizen().files("Water Supply");
            ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
            assertThat(page.getByText("Complaint " + id + " was assigned to you."))
                    .isVisible();
            page.locator("header button[aria-label^='Notices']").click();
            officer.findsNoBarrier();
            page.locator(".notice").first().click();
            assertThat(page.locator(".tracking-id")).hasText(id);
        }
    }

    @Test
    void a_complaint_is_filed_for_a_citizen_with_every_wrong_field_named() {
        try (var officer = visitor(Device.DESKTOP, "en").signsIn("/console/file", TOWN.emailOf(OFFICER))) {
            var page = officer.page();
            page.getByLabel("What happened?").fill("No");
            officer.button("File it").click();
            assertThat(officer.isRefused(400).page().locator("[aria-invalid=true]"))
                    .hasCount(3);
            officer.findsNoBarrier();
            page.getByLabel("Name").fill("Asha Verma");
            page.getByLabel("Phone").fill("+91 98390 12345");
            page.getByLabel("What happened?").fill("No water in our street since Monday.");
            officer.button("File it").click();
            assertThat(page.locator(".tracking-id")).containsText("PCRM-");
        }
    }

    @Test
    void a_complaint_shows_its_files_and_its_past() {
        var id = TOWN.citizen().files("Water Supply");
        try (var admin = visitor(Device.DESKTOP, "en").signsIn("/console/complaints/" + id, TOWN.emailOf(ADMIN))) {
            var page = admin.page();
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload("letter.txt", "text/plain", "Received by post.".getBytes(UTF_8)));
            assertThat(admin.button("Open letter.txt")).isVisible();
            admin.button("Remove letter.txt").click();
            page.getByLabel("Why?").fill("Shows a neighbour.");
            admin.button("Remove").last().click();
            assertThat(admin.button("Open letter.txt")).isHidden();
            page.getByLabel("At this moment")
                    .fill(LocalDateTime.now(ZoneId.of("Asia/Kolkata"))
                            .withNano(0)
                            .toString());
            assertThat(page.locator("dl.facts")).containsText("Open");
            admin.findsNoBarrier();
        }
    }

    @Test
    void what_repeats_another_complaint_is_found_by_the_keyboard_compared_and_decided() {
        var filing = Citizen.filing("Water Supply");
        var first = TOWN.citizen().sendsFiling(filing, Map.of()).is(201).string("trackingId");
        filing.put("citizenName", "Ravi Singh");
        var again = TOWN.citizen().sendsFiling(filing, Map.of()).is(201).string("trackingId");
        Until.holds(
                "it is suspected",
                () -> ADMIN.gets("complaints/" + again)
                        .json()
                        .at("/triage/duplicates/0/trackingId")
                        .asString()
                        .equals(first));
        try (var admin = visitor(Device.DESKTOP, "en").signsIn("/console/", TOWN.emailOf(ADMIN))) {
            var page = admin.page();
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            page.keyboard().press("Control+k");
            assertThat(page.locator("#search")).isFocused();
            page.keyboard().type(again);
            page.locator("table").getByText(again).click();
            admin.button("Compare with " + first).click();
            assertThat(page.locator(".beside")).containsText("Asha Verma");
            assertThat(page.locator(".beside")).containsText("Ravi Singh");
            admin.findsNoBarrier();
            admin.button("It is the same").click();
            assertThat(page.getByText("confirmed", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
            looksAround(admin, "complaints");
            assertThat(page.locator(".cards")).containsText(first);
        }
    }

    @Test
    void a_picture_is_shown_where_it_is_listed() throws IOException {
        var id = TOWN.citizen().files("Water Supply");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        try (var admin = visitor(Device.DESKTOP, "en").signsIn("/console/complaints/" + id, TOWN.emailOf(ADMIN))) {
            var page = admin.page();
            page.setInputFiles("input[type=file]", new FilePayload("tap.png", "image/png", picture.toByteArray()));
            admin.button("Show tap.png").click();
            assertThat(page.locator("img.picture")).hasJSProperty("naturalWidth", 40);
            admin.findsNoBarrier();
            admin.button("Close").click();
            assertThat(page.locator("img.picture")).hasCount(0);
        }
    }

    private static void livesThrough(String id) {
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        OFFICER.starts(id).is(200);
        OFFICER.resolves(id, "The broken pipe was exchanged.").is(200);
    }

    private static void looksAround(Visitor visitor, String place) {
        visitor.opens("/console/" + place);
        var page = visitor.page();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.locator(".mantine-Skeleton-root")).hasCount(0);
        visitor.findsNoBarrier();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits its screen", place)
                .isEqualTo(true);
    }

    private static Visitor visitor(Device device, String language) {
        return new Visitor(RunningPcrm.instance().address(), device, language);
    }
}
