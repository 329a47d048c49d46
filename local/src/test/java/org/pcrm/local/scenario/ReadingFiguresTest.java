package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;

/** Reports as people ask for them. */
class ReadingFiguresTest {

    private static final Map<String, String> AS_FILE = Map.of("Accept", "text/csv");

    private final Town town = new Town(RunningPcrm.instance());
    private final Clerk admin = town.admin();

    @Test
    void a_report_shows_what_was_done() {
        var officer = town.officer(town.water);
        var id = town.citizen().files("Water Supply");
        admin.assigns(id, town.water, officer).is(200);
        officer.resolves(id, "The broken pipe was exchanged.").is(200);
        town.citizen().files("Roads");
        counted("byStatus/RESOLVED", 1);
        assertThat(total(admin, "")).isEqualTo(2);
        assertThat(total(officer, "")).isEqualTo(1);
        assertThat(total(town.head(town.roads), "")).isEqualTo(1);
        assertThat(total(town.superAdmin(), "?tenant=" + town.slug)).isEqualTo(2);
        assertThat(total(admin, "?departmentId=" + town.roads)).isEqualTo(1);
        var departments = admin.gets("analytics/departments").is(200).json().path("items");
        assertThat(departments.at("/1/department/name").asString()).isEqualTo("Water Supply");
        assertThat(departments.at("/1/resolved").asInt()).isEqualTo(1);
        assertThat(admin.gets("analytics/officers")
                        .json()
                        .at("/items/0/officer/id")
                        .asString())
                .isEqualTo(officer.id().toString());
    }

    @Test
    void days_before_the_office_and_after_today_show_nothing() {
        town.citizen().files("Roads");
        counted("total", 1);
        assertThat(total(admin, "?to=2000-02-29")).isZero();
        assertThat(total(admin, "?from=9999-12-31")).isZero();
        assertThat(total(admin, "?from=0000-01-01&to=9999-12-31")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_meant_is_refused_by_name() {
        admin.gets("analytics/overview?from=2026-03-02&to=2026-03-01").isWrongIn("from");
        admin.gets("analytics/trends?to=2026-02-29").isWrongIn("to");
        admin.gets("analytics/trends?from=yesterday").isWrongIn("from");
        admin.gets("analytics/trends?until=2026-02-28").isWrongIn("until");
        var foreign = new Town(RunningPcrm.instance()).water;
        admin.gets("analytics/departments?departmentId=" + foreign).isWrongIn("departmentId");
        admin.gets("analytics/departments?departmentId=" + UUID.randomUUID()).isWrongIn("departmentId");
        admin.gets("analytics/departments?departmentId=water").isWrongIn("departmentId");
        admin.gets("analytics/moods").isRefused(404, "route.unknown");
        assertThat(admin.gets("analytics/overview?from=x", AS_FILE)
                        .is(400)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("date.malformed");
    }

    @Test
    void a_report_is_a_file_too_and_taking_it_is_recorded() {
        town.citizen().files("Roads");
        counted("total", 1);
        var file = admin.gets("analytics/categories?from=2026-01-01", AS_FILE).is(200);
        assertThat(file.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.text()).isEqualTo("\uFEFFcategory,total,share\r\nRoads,1,1.0\r\n");
        assertThat(Recorded.exports(admin))
                .singleElement()
                .asString()
                .contains("FiguresExported", "categories", "from=2026-01-01");
        for (var report : new String[] {
            "overview", "trends", "departments", "officers", "sla-heatmap", "escalations", "satisfaction"
        }) {
            admin.gets("analytics/" + report, AS_FILE).is(200);
        }
        assertThat(Recorded.exports(admin)).hasSize(8);
    }

    @Test
    void a_list_is_a_file_of_all_its_pages_and_no_formula() {
        for (int n = 0; n < 3; n++) {
            town.citizen().files("Roads");
        }
        var filing = Citizen.filing("Roads");
        filing.put("citizenName", "=HYPERLINK(\"x\")");
        town.operator().posts("complaints", filing).is(201);
        var file = admin.gets("complaints?limit=1&category=Roads", AS_FILE).is(200);
        assertThat(file.text()).startsWith("\uFEFFtrackingId,").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(file.text().lines()).hasSize(5);
        assertThat(Recorded.exports(admin)).singleElement().asString().contains("ComplaintsExported", "category=Roads");
        assertThat(admin.gets("complaints").is(200).json().path("items").size()).isEqualTo(4);
        admin.gets("complaints?category=Nothing", AS_FILE).isWrongIn("category");
    }

    private void counted(String figure, int expected) {
        Until.holds(
                "the figures show it",
                () -> admin.gets("analytics/overview")
                                .is(200)
                                .json()
                                .at("/" + figure)
                                .asInt()
                        == expected);
    }

    private static int total(Clerk clerk, String narrowed) {
        return clerk.gets("analytics/overview" + narrowed)
                .is(200)
                .json()
                .path("total")
                .asInt();
    }
}
