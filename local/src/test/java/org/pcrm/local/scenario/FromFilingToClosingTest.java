package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import tools.jackson.databind.JsonNode;

class FromFilingToClosingTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Citizen citizen = TOWN.citizen();
    private final Clerk admin = TOWN.admin();
    private final Clerk head = TOWN.head(TOWN.water);
    private final Clerk officer = TOWN.officer(TOWN.water);

    @Test
    void a_complaint_goes_its_whole_way() {
        var filed =
                citizen.sendsFiling(Citizen.filing("Water Supply"), Map.of()).is(201);
        var id = filed.string("trackingId");
        assertThat(filed.header("Location")).contains("/api/v1/public/complaints/" + id);
        assertThat(filed.string("status")).isEqualTo("OPEN");

        head.assigns(id, TOWN.water, officer).is(200);
        officer.starts(id).is(200);
        officer.resolves(id, "The broken pipe was exchanged.").is(200);
        admin.closes(id).is(200);

        var tracked = citizen.tracks(id).is(200).json();
        assertThat(tracked.path("status").asString()).isEqualTo("CLOSED");
        assertThat(tracked.path("resolution").asString()).isEqualTo("The broken pipe was exchanged.");
        assertThat(tracked.path("department").asString()).isEqualTo("Water Supply");
        assertThat(tracked.at("/office/slug").asString()).isEqualTo(TOWN.slug);
        assertThat(tracked.path("timeline").values().stream()
                        .map(step -> step.path("status").asString()))
                .containsExactly("OPEN", "ASSIGNED", "IN_PROGRESS", "RESOLVED", "CLOSED");
    }

    @Test
    void the_tracking_page_shows_nothing_personal() {
        var id = citizen.files("Water Supply");
        head.assigns(id, TOWN.water, officer).is(200);
        assertThat(citizen.tracks(id).text())
                .doesNotContain("Asha", "98390", "No water", officer.id().toString(), "The OFFICER");
    }

    @Test
    void its_moments_are_the_same_in_the_receipt_and_in_every_later_read() {
        var receipt = citizen.sendsFiling(Citizen.filing("Water Supply"), Map.of())
                .is(201)
                .json();
        var id = receipt.path("trackingId").asString();
        var tracked = citizen.tracks(id).is(200).json();
        var read = admin.reads(id).is(200).json();
        assertThat(tracked.path("filedAt")).isEqualTo(receipt.path("filedAt"));
        assertThat(tracked.path("dueAt")).isEqualTo(receipt.path("dueAt"));
        assertThat(read.path("filedAt")).isEqualTo(receipt.path("filedAt"));
        assertThat(read.at("/sla/dueAt")).isEqualTo(receipt.path("dueAt"));
        assertThat(read.path("filedAt").isMissingNode()).isFalse();
        assertThat(read.at("/sla/dueAt").isMissingNode()).isFalse();
    }

    @Test
    void the_next_read_shows_what_was_just_changed() {
        var id = citizen.files("Water Supply");
        for (int round = 0; round < 10; round++) {
            var priority = round % 2 == 0 ? "HIGH" : "LOW";
            var changed = admin.corrects(id, Map.of("priority", priority)).is(200);
            assertThat(changed.header("PCRM-Read-Behind")).isEmpty();
            assertThat(admin.reads(id).string("priority")).isEqualTo(priority);
            assertThat(changed.header("ETag")).contains("\"" + (round + 1) + "\"");
        }
    }

    @Test
    void it_tells_what_may_be_done_next_and_what_not() {
        var id = citizen.files("Water Supply");
        assertThat(actions(admin.reads(id)))
                .containsExactly(
                        "ASSIGN", "ESCALATE", "SET_PRIORITY", "CORRECT", "ADD_NOTE", "ATTACH", "DECIDE_DUPLICATE");
        var refused = admin.closes(id).isRefused(409, "complaint.transition-not-allowed");
        assertThat(refused.json().path("allowed").values().stream().map(JsonNode::asString))
                .containsExactly("ASSIGNED", "ESCALATED");
        admin.starts(id).isRefused(409, "complaint.transition-not-allowed");
        head.assigns(id, TOWN.water, null).is(200);
        head.starts(id).isRefused(409, "complaint.nobody-assigned");
        assertThat(admin.reads(id).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void asking_for_the_state_that_holds_succeeds_and_changes_nothing() {
        var id = citizen.files("Water Supply");
        head.assigns(id, TOWN.water, officer).is(200);
        head.assigns(id, TOWN.water, officer).is(200);
        officer.starts(id).is(200);
        var again = officer.starts(id).is(200);
        assertThat(again.json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void resolving_directly_shows_both_steps_in_the_history() {
        var id = citizen.files("Water Supply");
        head.assigns(id, TOWN.water, officer).is(200);
        head.escalates(id, "This needs a new pump, which we do not have.").is(200);
        head.resolves(id, "A pump was lent by the neighbours.").is(200);
        admin.reopens(id, "The pump went back already.").is(200);
        var items = admin.gets("complaints/" + id + "/history").is(200).json().path("items");
        assertThat(items.values().stream().map(item -> item.path("action").asString()))
                .containsExactly(
                        "ComplaintFiled",
                        "ComplaintAssigned",
                        "ComplaintEscalated",
                        "WorkStarted",
                        "ComplaintResolved",
                        "ComplaintReopened");
        assertThat(items.values().stream().map(item -> item.path("position").asInt()))
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(items.at("/0/actor/role").asString()).isEqualTo("CITIZEN");
        assertThat(items.at("/1/actor/name").asString()).isEqualTo("The DEPARTMENT_HEAD");
        assertThat(items.at("/4/details/resolution").asString()).isEqualTo("A pump was lent by the neighbours.");
    }

    @Test
    void a_reopened_complaint_has_a_new_clock_and_no_resolution() {
        var id = citizen.files("Water Supply");
        head.assigns(id, TOWN.water, officer).is(200);
        var before =
                officer.resolves(id, "The broken pipe was exchanged.").is(200).json();
        assertThat(before.at("/sla/state").asString()).isEqualTo("MET");
        var after = admin.reopens(id, "It is broken again.").is(200).json();
        assertThat(after.path("status").asString()).isEqualTo("ASSIGNED");
        assertThat(after.path("resolution").isNull()).isTrue();
        assertThat(after.at("/sla/state").asString()).isEqualTo("ON_TRACK");
        assertThat(after.at("/sla/dueAt").asString())
                .isGreaterThan(before.at("/sla/dueAt").asString());
        admin.posts("complaints/" + id + "/transitions", Map.of("to", "OPEN"))
                .isRefused(409, "complaint.transition-not-allowed");
    }

    @Test
    void corrections_and_notes_are_kept() {
        var id = citizen.files("Water Supply");
        head.assigns(id, TOWN.water, officer).is(200);
        var corrected = admin.corrects(
                        id,
                        Map.of("citizenName", "Asha Varma", "category", "Roads", "latitude", 26.8, "longitude", 80.9))
                .is(200)
                .json();
        assertThat(corrected.at("/citizen/name").asString()).isEqualTo("Asha Varma");
        assertThat(corrected.at("/citizen/phone").asString()).isEqualTo("+91 98390 12345");
        assertThat(corrected.path("locality").asString()).startsWith("Lane ");
        assertThat(corrected.path("category").asString()).isEqualTo("Roads");
        officer.notes(id, "Called twice, nobody there.").is(201);
        var notes = head.gets("complaints/" + id + "/notes").is(200).json();
        assertThat(notes.at("/items/0/text").asString()).isEqualTo("Called twice, nobody there.");
        assertThat(notes.at("/items/0/author/id").asString())
                .isEqualTo(officer.id().toString());
    }

    @Test
    void a_change_for_an_older_version_is_told_so_and_not_done() {
        var id = citizen.files("Water Supply");
        var path = "complaints/" + id;
        admin.patches(path, Map.of("priority", "HIGH"), Map.of("If-Match", "\"0\""))
                .is(200);
        admin.patches(path, Map.of("priority", "LOW"), Map.of("If-Match", "\"0\""))
                .isRefused(412, "version.stale");
        admin.patches(path, Map.of("priority", "LOW"), Map.of("If-Match", "yesterday's"))
                .isWrongIn("If-Match");
        assertThat(admin.reads(id).string("priority")).isEqualTo("HIGH");
    }

    private static java.util.stream.Stream<String> actions(Answer complaint) {
        return complaint.json().path("allowedActions").values().stream().map(JsonNode::asString);
    }
}
