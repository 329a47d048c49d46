package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.catalogue.EventCatalogue;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Town;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsAsStoredTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final JdbcClient DATABASE = Inside.database();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words that a person tells and that nothing else says. */
    private static final Map<String, String> CANARIES = Map.of(
            "citizenName", "Kanarika Vogelsang",
            "phone", "+91 70007 31313",
            "email", "kanarika@vogelsang.example",
            "locality", "Birdcage Bazaar",
            "description", "A yellow bird sings all night behind the pumping station.",
            "note", "The caller whistled through the whole conversation.",
            "resolution", "The cage was moved into the mayor's bedroom.",
            "reason", "The mayor's wife has sent the bird back to us.");

    private static final Clerk ADMIN = TOWN.admin();

    private static String id;

    @BeforeAll
    static void a_complaint_is_told_and_worked() {
        var filing = Citizen.filing("Water Supply");
        List.of("citizenName", "phone", "email", "locality", "description")
                .forEach(field -> filing.put(field, CANARIES.get(field)));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        id = TOWN.citizen().sendsFiling(filing, key).is(201).string("trackingId");
        ADMIN.posts("complaints/" + id + "/notes", Map.of("text", CANARIES.get("note")), key)
                .is(201);
        ADMIN.assigns(id, TOWN.water, TOWN.officer(TOWN.water)).is(200);
        ADMIN.resolves(id, CANARIES.get("resolution")).is(200);
        ADMIN.reopens(id, CANARIES.get("reason")).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain_event", "personal_key", "token_entry", "idempotency_key", "dead_letter"})
    void nothing_a_person_told_is_in_the_table(String table) {
        assertThat(CANARIES.values())
                .allSatisfy(told ->
                        assertThat(Inside.rowsWith(table, told)).as(told).isZero());
    }

    @Test
    void the_search_finds_what_is_there() {
        assertThat(CANARIES.values())
                .filteredOn(told -> Inside.rowsWith("complaint", told) == 1)
                .hasSize(5);
        assertThat(Inside.rowsWith("note", CANARIES.get("note"))).isEqualTo(1);
        assertThat(Inside.rowsWith("domain_event", id)).isEqualTo(stored().size());
        assertThat(Inside.rowsWith("token_entry", "gaps")).isPositive();
    }

    @Test
    void an_event_is_readable_json_under_the_name_it_always_has() {
        assertThat(stored())
                .extracting(Stored::action)
                .startsWith("ComplaintFiled", "NoteAdded", "ComplaintAssigned")
                .endsWith("WorkStarted", "ComplaintResolved", "ComplaintReopened")
                .allSatisfy(action -> assertThat(EventCatalogue.named(action)).isNotNull());
        var filed = stored().getFirst().payload();
        assertThat(filed.path("trackingId").asString()).isEqualTo(id);
        assertThat(filed.path("category").asString()).isEqualTo("Water Supply");
        assertThat(filed.path("citizen").propertyNames()).containsExactly("sealed");
    }

    @Test
    void every_event_says_who_caused_it_where_and_what_began_it() {
        assertThat(stored()).extracting(Stored::metadata).allSatisfy(stamp -> {
            assertThat(stamp.path("tenantId").asString()).isEqualTo(TOWN.id.toString());
            assertThat(stamp.path("actorRole").asString()).isIn("CITIZEN", "ADMIN");
            assertThat(stamp.path("traceId").asString()).isNotBlank();
            assertThat(stamp.path("correlationId").asString()).isNotBlank();
        });
    }

    @Test
    void the_columns_say_what_the_stamp_says_in_every_event_there_is() {
        assertThat(DATABASE.sql("SELECT count(*) FROM domain_event")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(DATABASE.sql("""
                        SELECT event_id FROM domain_event
                        WHERE metadata ->> 'tenantId' IS DISTINCT FROM tenant_id::text
                           OR metadata ->> 'actorId' IS DISTINCT FROM actor_id::text
                           OR metadata ->> 'actorRole' IS DISTINCT FROM actor_role
                           OR metadata ->> 'traceId' IS DISTINCT FROM correlation_id""").query(UUID.class).list()).isEmpty();
    }

    @Test
    void without_its_key_the_person_is_erased_and_the_trail_is_whole() {
        var erased = TOWN.citizen().files("Water Supply");
        ADMIN.notes(erased, CANARIES.get("note")).is(201);
        ADMIN.escalates(erased, CANARIES.get("reason")).is(200);
        var before = history(erased);

        DATABASE.sql("DELETE FROM personal_key WHERE subject_id = ?")
                .param(erased)
                .update();

        var after = history(erased);
        assertThat(after.findValuesAsString("position")).containsExactly("0", "1", "2");
        assertThat(after.findValuesAsString("action")).isEqualTo(before.findValuesAsString("action"));
        assertThat(after.at("/0/details/citizen").isNull()).isTrue();
        assertThat(after.at("/0/details/erased").toString())
                .isEqualTo("[\"citizen\",\"description\",\"place\",\"reasons\"]");
        assertThat(after.at("/0/details/category").asString()).isEqualTo("Water Supply");
        assertThat(after.at("/1/details/text").isNull()).isTrue();
        assertThat(after.at("/2/details/reason").isNull()).isTrue();
        assertThat(before.toString()).contains(CANARIES.get("reason"));
    }

    private static JsonNode history(String complaint) {
        return ADMIN.gets("complaints/" + complaint + "/history").is(200).json().path("items");
    }

    private static List<Stored> stored() {
        return DATABASE.sql(
                        "SELECT action, payload, metadata FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(id)
                .query((row, number) -> new Stored(
                        row.getString("action"),
                        JSON.readTree(row.getString("payload")),
                        JSON.readTree(row.getString("metadata"))))
                .list();
    }

    private record Stored(String action, JsonNode payload, JsonNode metadata) {}
}
