package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A complaint as it stood at a moment, against what was shown then. */
class SeeingThePastTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    private final Map<Instant, JsonNode> shown = new LinkedHashMap<>();

    @Test
    void every_state_of_its_life_is_what_was_shown_then() {
        var officer = TOWN.officer(TOWN.water);
        var citizen = TOWN.citizen();
        var id = citizen.files("Water Supply");
        remember(id);
        ADMIN.assigns(id, TOWN.roads, null).is(200);
        remember(id);
        ADMIN.assigns(id, TOWN.water, officer).is(200);
        remember(id);
        ADMIN.corrects(id, Map.of("phone", "+91 98390 99999", "locality", "Indira Nagar"))
                .is(200);
        ADMIN.corrects(id, Map.of("category", "Other", "priority", "LOW")).is(200);
        remember(id);
        officer.starts(id).is(200);
        ADMIN.escalates(id, "It waits for another office.").is(200);
        remember(id);
        ADMIN.assigns(id, TOWN.water, officer).is(200);
        officer.resolves(id, "The broken pipe was exchanged.").is(200);
        remember(id);
        citizen.posts("public/complaints/" + id + "/feedback", Map.of("rating", 2))
                .is(201);
        remember(id);
        ADMIN.reopens(id, "The pipe leaks again.").is(200);
        remember(id);
        assertThat(shown).hasSize(8);
        holds(id);
    }

    @Test
    void what_it_repeats_is_told_from_both_sides() {
        var street = Citizen.somewhere();
        var original = files("No water in our street since Monday.", street);
        var later = files("Taps are dry in the whole street, no water for days", street);
        Until.holds(
                "the two are suspected",
                () -> ADMIN.reads(later).text().contains(original)
                        && ADMIN.reads(original).text().contains(later));
        remember(original);
        ADMIN.decides(later, original, "CONFIRMED").is(200);
        remember(original);
        var repeating = ADMIN.reads(later).json();
        var then = Instant.now();
        ADMIN.decides(later, original, "DISMISSED").is(200);
        assertThat(asOf(ADMIN, later, then).json().path("duplicateOf")).isEqualTo(repeating.path("duplicateOf"));
        assertThat(asOf(ADMIN, later, then).json().at("/triage/duplicates"))
                .isEqualTo(repeating.at("/triage/duplicates"));
        holds(original);
    }

    @Test
    void before_it_was_filed_there_is_nothing() {
        var id = TOWN.citizen().files("Roads");
        asOf(ADMIN, id, Instant.now().minus(Duration.ofHours(1))).is(404);
        asOf(ADMIN, "PCRM-20260101-ZZZZZZZZ", Instant.now()).is(404);
    }

    @Test
    void who_does_not_see_it_now_does_not_see_what_it_was() {
        var id = TOWN.citizen().files("Water Supply");
        var head = TOWN.head(TOWN.water);
        head.reads(id).is(200);
        var then = Instant.now();
        ADMIN.assigns(id, TOWN.roads, null).is(200);
        asOf(head, id, then).is(404);
        asOf(new Town(RunningPcrm.instance()).admin(), id, then).is(404);
        asOf(ADMIN, id, then).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-01-31T10:00:00", "yesterday", "9999-01-01T00:00:00Z"})
    void what_is_no_moment_of_the_past_is_refused_by_name(String asOf) {
        var id = TOWN.citizen().files("Roads");
        ADMIN.gets("complaints/" + id + "?asOf=" + asOf).is(400).isWrongIn("asOf");
    }

    private static String files(String text, String street) {
        var filing = new HashMap<>(Citizen.filing("Water Supply"));
        filing.put("description", text);
        filing.put("locality", street);
        return TOWN.citizen().sendsFiling(filing, Map.of()).is(201).string("trackingId");
    }

    private void remember(String id) {
        var now = ADMIN.reads(id).json();
        shown.put(Instant.now(), now);
    }

    private void holds(String id) {
        shown.forEach((moment, then) -> {
            var past = asOf(ADMIN, id, moment).is(200);
            assertThat(past.header("ETag")).isEmpty();
            assertThat(past.json().path("allowedActions")).isEmpty();
            assertThat(withoutNow(past.json())).isEqualTo(withoutNow(then));
        });
    }

    /** What is left of the time was read a moment earlier, and nothing is allowed in the past. */
    private static JsonNode withoutNow(JsonNode complaint) {
        var copy = (ObjectNode) complaint.deepCopy();
        copy.remove("allowedActions");
        ((ObjectNode) copy.path("sla")).remove("remainingSeconds");
        return copy;
    }

    private static Answer asOf(Clerk reader, String id, Instant moment) {
        return reader.gets("complaints/" + id + "?asOf=" + moment);
    }
}
