package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;

class TellingOfOneProblemTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk HEAD = TOWN.head(TOWN.water);
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final String DONE = "The broken pipe was exchanged.";

    private final Citizen citizen = TOWN.citizen();
    private final String street = Citizen.somewhere();
    private String first;
    private String second;

    @BeforeEach
    void two_neighbours_tell_of_it() {
        first = files("No water in our street since Monday.", street);
        second = files("Taps are dry in the whole street, no water for days", street);
    }

    @Test
    void the_same_in_other_words_is_suspected_on_the_later_one_and_shown_on_both() {
        var found = suspicion(second);
        assertThat(found.path("trackingId").asString()).isEqualTo(first);
        assertThat(found.path("score").asDouble()).isBetween(0.7, 1.0);
        assertThat(suspicion(first).path("trackingId").asString()).isEqualTo(second);
        var listed = ids(ADMIN.gets("complaints?duplicates=suspected&limit=100"));
        assertThat(listed).contains(second).doesNotContain(first);
    }

    @Test
    void the_same_at_the_other_end_of_the_city_is_not() {
        var elsewhere = files("No water in our street since Monday.", Citizen.somewhere());
        suspicion(second);
        assertThat(duplicates(elsewhere)).isEmpty();
    }

    @Test
    void a_duplicate_follows_its_original_and_leaves_the_lists() {
        HEAD.decides(second, first, "CONFIRMED").is(200);
        var version = ADMIN.reads(second).json().path("version").asInt();
        var again = HEAD.decides(second, first, "CONFIRMED").is(200).json();

        assertThat(again.path("version").asInt()).isEqualTo(version);
        assertThat(again.path("duplicateOf").asString()).isEqualTo(first);
        assertThat(again.path("status").asString()).isEqualTo("OPEN");
        assertThat(ids(ADMIN.gets("complaints?limit=100"))).contains(first).doesNotContain(second);
        assertThat(ids(ADMIN.gets("complaints?duplicates=confirmed&sla=ON_TRACK&limit=100")))
                .contains(second);
        ADMIN.assigns(second, TOWN.water, OFFICER).isRefused(409, "complaint.is-duplicate");

        resolveFirst();
        var page = citizen.tracks(second).is(200);
        assertThat(page.string("trackingId")).isEqualTo(second);
        assertThat(page.string("status")).isEqualTo("RESOLVED");
        assertThat(page.json().path("timeline"))
                .isEqualTo(citizen.tracks(first).json().path("timeline"));
        assertThat(page.text()).doesNotContain(first).doesNotContain(DONE);
        assertThat(ADMIN.reads(second).string("status")).isEqualTo("OPEN");
    }

    @Test
    void dismissed_it_is_as_it_was() {
        suspicion(second);
        HEAD.decides(second, first, "DISMISSED").is(200);
        var before = ADMIN.reads(second).json();
        HEAD.decides(second, first, "CONFIRMED").is(200);
        HEAD.decides(second, first, "DISMISSED").is(200);
        var after = ADMIN.reads(second).json();

        assertThat(without(after)).isEqualTo(without(before));
        assertThat(after.path("version").asInt())
                .isEqualTo(before.path("version").asInt() + 2);
        assertThat(citizen.tracks(second).string("status")).isEqualTo("OPEN");
        ADMIN.assigns(second, TOWN.water, OFFICER).is(200);
    }

    @Test
    void those_that_follow_a_duplicate_follow_the_root_and_go_with_it_when_it_leaves() {
        var third = files("Pipe burst", "");
        var fourth = files("Other pipe", "");
        ADMIN.decides(fourth, third, "CONFIRMED").is(200);
        ADMIN.decides(third, first, "CONFIRMED").is(200);
        assertThat(originalOf(fourth)).isEqualTo(first);

        ADMIN.decides(third, first, "DISMISSED").is(200);
        assertThat(originalOf(third)).isNull();
        assertThat(originalOf(fourth)).isEqualTo(third);
    }

    @Test
    void what_goes_in_a_circle_or_two_ways_is_refused() {
        var third = files("Pipe burst", "");
        ADMIN.decides(second, first, "CONFIRMED").is(200);
        ADMIN.decides(first, second, "CONFIRMED").isRefused(409, "complaint.duplicate-cycle");
        ADMIN.decides(first, first, "CONFIRMED").isRefused(409, "complaint.duplicate-cycle");
        ADMIN.decides(second, third, "CONFIRMED").isRefused(409, "complaint.duplicate-of-another");
    }

    @Test
    void both_must_be_in_scope_and_the_role_must_allow_it() {
        var roads = TOWN.head(TOWN.roads);
        var elsewhere = new Town(RunningPcrm.instance());
        var unknown = HEAD.decides("PCRM-20260101-ZZZZZZZZ", first, "CONFIRMED")
                .is(404)
                .text();
        var foreign = elsewhere.citizen().files("Water Supply");

        assertThat(List.of(
                        roads.decides(second, first, "CONFIRMED"),
                        HEAD.decides(second, foreign, "CONFIRMED"),
                        HEAD.decides(foreign, second, "CONFIRMED"),
                        HEAD.decides(second, "nonsense", "CONFIRMED")))
                .allSatisfy(answer -> assertThat(answer.is(404).text()).isEqualTo(unknown));
        TOWN.operator().decides(second, first, "CONFIRMED").is(403);
        HEAD.decides(second, first, "SUSPECTED").is(400);
    }

    @Test
    void who_may_not_see_the_other_one_learns_that_there_is_one() {
        ADMIN.decides(second, first, "CONFIRMED").is(200);
        ADMIN.assigns(first, TOWN.roads, null).is(200);

        var seen = HEAD.reads(second).is(200).json();
        assertThat(seen.at("/triage/duplicates")).isEmpty();
        assertThat(seen.at("/triage/hiddenDuplicates").asInt()).isEqualTo(1);
        assertThat(seen.path("duplicateOf").isNull()).isTrue();
    }

    @Test
    void who_is_about_to_file_sees_what_is_open_and_nothing_of_anybody() {
        suspicion(second);
        var told = Map.of("text", "no water in our street", "category", "Water Supply", "locality", street);
        var shown = similar(told);
        assertThat(shown.json().path("items")).hasSize(2);
        assertThat(shown.json().at("/items/0/status").asString()).isEqualTo("OPEN");
        assertThat(shown.text()).doesNotContain(first, second, "Monday", "Asha", street);

        resolveFirst();
        HEAD.decides(second, first, "CONFIRMED").is(200);
        assertThat(similar(told).json().path("items")).isEmpty();
        citizen.posts("public/offices/nowhere/similar", told).is(404);
        citizen.posts("public/offices/" + TOWN.slug + "/similar", Map.of("text", "x".repeat(5001)))
                .isWrongIn("text");
        citizen.posts("public/offices/" + TOWN.slug + "/similar", Map.of("text", "x", "latitude", 1))
                .isWrongIn("longitude");
    }

    private Answer similar(Map<String, ?> told) {
        return citizen.posts("public/offices/" + TOWN.slug + "/similar", told).is(200);
    }

    private void resolveFirst() {
        ADMIN.assigns(first, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(first, DONE).is(200);
    }

    private String files(String text, String locality) {
        var filing = new HashMap<>(Citizen.filing("Water Supply"));
        filing.put("description", text.length() < 10 ? text + " and more" : text);
        if (!locality.isEmpty()) {
            filing.put("locality", locality);
        }
        return citizen.sendsFiling(filing, Map.of()).is(201).string("trackingId");
    }

    private JsonNode suspicion(String complaint) {
        Until.holds("the pair is suspected", () -> !duplicates(complaint).isEmpty());
        return duplicates(complaint).get(0);
    }

    private static JsonNode duplicates(String complaint) {
        return ADMIN.reads(complaint).is(200).json().at("/triage/duplicates");
    }

    private static String originalOf(String complaint) {
        var original = ADMIN.reads(complaint).json().path("duplicateOf");
        return original.isNull() ? null : original.asString();
    }

    private static Map<String, JsonNode> without(JsonNode complaint) {
        var fields = new HashMap<String, JsonNode>();
        complaint.propertyStream().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.remove("version");
        fields.remove("sla");
        return fields;
    }

    private static List<String> ids(Answer list) {
        return list.is(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("trackingId").asString())
                .toList();
    }
}
