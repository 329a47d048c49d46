package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class WhoSeesWhatTest {

    private static final String UNKNOWN = "PCRM-20260101-ZZZZZZZZ";
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());

    private final Citizen citizen = TOWN.citizen();
    private final Clerk admin = TOWN.admin();
    private final Clerk officer = TOWN.officer(TOWN.water);

    @Test
    void a_complaint_of_another_office_answers_byte_for_byte_like_none() {
        var id = citizen.files("Water Supply");
        var stranger = OTHER.admin();
        for (var path : List.of("", "/history", "/notes")) {
            var foreign = stranger.gets("complaints/" + id + path).is(404);
            assertThat(foreign.text())
                    .isEqualTo(stranger.gets("complaints/" + UNKNOWN + path)
                            .is(404)
                            .text());
            assertThat(foreign.text())
                    .isEqualTo(
                            stranger.gets("complaints/nonsense" + path).is(404).text());
        }
        assertThat(stranger.starts(id).is(404).text())
                .isEqualTo(stranger.starts(UNKNOWN).is(404).text());
        assertThat(stranger.assigns(id, OTHER.water, null).is(404).text())
                .isEqualTo(stranger.assigns(UNKNOWN, OTHER.water, null).is(404).text());
        assertThat(stranger.corrects(id, Map.of("priority", "LOW")).is(404).text())
                .isEqualTo(stranger.corrects(UNKNOWN, Map.of("priority", "LOW"))
                        .is(404)
                        .text());
        assertThat(stranger.notes(id, "Hello").is(404).text())
                .isEqualTo(stranger.notes(UNKNOWN, "Hello").is(404).text());
        assertThat(stranger.gets("complaints").json().path("total").asInt()).isZero();
    }

    @Test
    void a_version_that_is_asked_for_does_not_tell_whether_a_complaint_exists() {
        var id = citizen.files("Water Supply");
        for (var version : List.of("\"0\"", "\"99\"", "*")) {
            var ifMatch = Map.of("If-Match", version);
            var foreign = OTHER.admin().patches("complaints/" + id, Map.of("priority", "LOW"), ifMatch);
            var unknown = OTHER.admin().patches("complaints/" + UNKNOWN, Map.of("priority", "LOW"), ifMatch);
            assertThat(foreign.is(404).text()).isEqualTo(unknown.is(404).text());
        }
        var ahead = Map.of("If-Match", "\"99\"");
        admin.patches("complaints/" + id, Map.of("priority", "LOW"), ahead).isRefused(412, "version.stale");
        assertThat(admin.reads(id).json().path("version").asInt()).isZero();
    }

    @Test
    void each_role_sees_its_part() {
        var open = citizen.files("Water Supply");
        var unrouted = citizen.files("Other");
        var assigned = citizen.files("Water Supply");
        admin.assigns(assigned, TOWN.water, officer).is(200);
        var waterHead = TOWN.head(TOWN.water);
        var roadsHead = TOWN.head(TOWN.roads);
        var operator = TOWN.operator();

        seen(admin, open, unrouted, assigned);
        seen(waterHead, open, unrouted, assigned);
        seen(roadsHead, unrouted);
        hidden(roadsHead, open, assigned);
        seen(officer, assigned);
        hidden(officer, open, unrouted);
        hidden(TOWN.officer(TOWN.water), assigned);
        seen(operator, open, unrouted);
        hidden(operator, assigned);
    }

    @Test
    void who_filed_a_complaint_keeps_seeing_it() {
        var operator = TOWN.operator();
        var id = operator.posts("complaints", Citizen.filing("Water Supply"))
                .is(201)
                .string("trackingId");
        admin.assigns(id, TOWN.water, officer).is(200);
        seen(operator, id);
        hidden(TOWN.operator(), id);
        operator.starts(id).isRefused(403, "role.not-allowed");
        operator.gets("complaints/" + id + "/notes").isRefused(403, "role.not-allowed");
        operator.gets("complaints/" + id + "/history").is(200);
    }

    @Test
    void who_only_filed_a_complaint_reads_no_notes_of_those_who_work_on_it() {
        var id = officer.posts("complaints", Citizen.filing("Roads")).is(201).string("trackingId");
        admin.notes(id, "He calls every day.").is(201);
        officer.gets("complaints/" + id + "/notes").isRefused(403, "role.not-allowed");
        assertThat(officer.gets("complaints/" + id + "/history").is(200).text())
                .contains("NoteAdded")
                .doesNotContain("He calls every day.");
        var unrouted = citizen.files("Other");
        TOWN.head(TOWN.water).gets("complaints/" + unrouted + "/notes").isRefused(403, "role.not-allowed");
    }

    @Test
    void notes_are_not_in_the_history_of_those_who_do_not_read_them() {
        var operator = TOWN.operator();
        var id = operator.posts("complaints", Citizen.filing("Water Supply"))
                .is(201)
                .string("trackingId");
        admin.notes(id, "He calls every day.").is(201);
        assertThat(admin.gets("complaints/" + id + "/history").text()).contains("He calls every day.");
        assertThat(operator.gets("complaints/" + id + "/history").text())
                .contains("NoteAdded")
                .doesNotContain("He calls every day.");
    }

    @Test
    void in_scope_but_not_for_this_role_is_403() {
        var id = citizen.files("Water Supply");
        var head = TOWN.head(TOWN.water);
        head.assigns(id, TOWN.water, officer).is(200);
        head.assigns(id, TOWN.roads, null).isRefused(403, "role.not-allowed");
        officer.assigns(id, TOWN.water, officer).isRefused(403, "role.not-allowed");
        officer.escalates(id, "I cannot do this alone.").isRefused(403, "role.not-allowed");
        officer.corrects(id, Map.of("priority", "LOW")).isRefused(403, "role.not-allowed");
        head.corrects(id, Map.of("citizenName", "Somebody")).isRefused(403, "role.not-allowed");
        officer.resolves(id, "The broken pipe was exchanged.").is(200);
        head.closes(id).isRefused(403, "role.not-allowed");
        head.reopens(id, "Not good enough, really.").isRefused(403, "role.not-allowed");
        officer.gets("staff").isRefused(403, "role.not-allowed");
    }

    @Test
    void a_super_admin_reads_across_offices_and_names_one_to_change() {
        var id = citizen.files("Water Supply");
        var superAdmin = TOWN.superAdmin();
        seen(superAdmin, id);
        superAdmin.starts(id).isWrongIn("tenant");
        superAdmin
                .posts("complaints/" + id + "/assignment?tenant=" + TOWN.slug, Map.of("departmentId", TOWN.water))
                .is(200);
        superAdmin.gets("complaints/" + id + "?tenant=" + OTHER.slug).isRefused(404, "not-found");
        superAdmin.gets("complaints/" + id + "?tenant=nowhere").isWrongIn("tenant");
        assertThat(superAdmin
                        .gets("complaints/" + id + "/history")
                        .json()
                        .at("/items/1/actor/name")
                        .asString())
                .isEqualTo("The SUPER_ADMIN");
        assertThat(admin.reads(id).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void an_assignment_names_the_offices_own_departments_and_officers() {
        var id = citizen.files("Water Supply");
        admin.assigns(id, OTHER.water, null).isWrongIn("departmentId");
        admin.assigns(id, TOWN.roads, officer).isWrongIn("officerId");
        admin.posts(
                        "complaints/" + id + "/assignment",
                        Map.of("departmentId", TOWN.water, "officerId", UUID.randomUUID()))
                .isWrongIn("officerId");
        TOWN.operator().posts("complaints", with("priority", "HIGH")).isRefused(403, "role.not-allowed");
    }

    private static Map<String, Object> with(String field, Object value) {
        var filing = Citizen.filing("Roads");
        filing.put(field, value);
        return filing;
    }

    private static void seen(Clerk clerk, String... complaints) {
        for (var complaint : complaints) {
            clerk.reads(complaint).is(200);
            assertThat(clerk.gets("complaints?limit=100").is(200).text()).contains(complaint);
        }
    }

    private static void hidden(Clerk clerk, String... complaints) {
        for (var complaint : complaints) {
            clerk.reads(complaint).isRefused(404, "not-found");
            assertThat(clerk.gets("complaints?limit=100").is(200).text()).doesNotContain(complaint);
        }
    }
}
