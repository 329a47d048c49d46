package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.local.RunningPcrm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trail as auditors read it. */
class ReadingTheAuditTest {

    private static final Map<String, String> AS_FILE = Map.of("Accept", "application/x-ndjson");
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static String id;

    @BeforeAll
    static void something_happens() {
        id = TOWN.citizen().files("Water Supply");
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        ADMIN.corrects(id, Map.of("citizenName", "Asha Devi")).is(200);
        ADMIN.corrects(id, Map.of("priority", "CRITICAL")).is(200);
        OFFICER.starts(id).is(200);
        ADMIN.notes(id, "He called twice.").is(201);
    }

    @Test
    void a_complaints_records_tell_who_did_what_newest_first() {
        var items = read(ADMIN, "entityType=COMPLAINT&entityId=" + id.toLowerCase(java.util.Locale.ROOT));
        assertThat(items)
                .extracting(item -> item.path("action").asString())
                .containsExactly(
                        "NoteAdded",
                        "WorkStarted",
                        "PriorityChanged",
                        "DetailsCorrected",
                        "ComplaintAssigned",
                        "ComplaintFiled");
        var filed = items.getLast();
        assertThat(filed.path("text").asString()).startsWith("The citizen filed it");
        assertThat(filed.at("/actor/role").asString()).isEqualTo("CITIZEN");
        assertThat(filed.at("/tenant/slug").asString()).isEqualTo(TOWN.slug);
        assertThat(filed.path("entityId").asString()).isEqualTo(id);
        assertThat(filed.path("position").asInt()).isZero();
        assertThat(filed.path("correlationId").asString()).isNotBlank();
        assertThat(items.getFirst().at("/details/text").asString()).isEqualTo("He called twice.");
        assertThat(items.get(4).path("address").asString()).isNotBlank();
        assertThat(filed.path("address").isNull()).isTrue();
    }

    @Test
    void a_change_says_what_held_before_and_after() {
        var items = read(ADMIN, "entityId=" + id);
        assertThat(items.get(3).path("changes").toString())
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Asha Verma\",\"after\":\"Asha Devi\"}]");
        assertThat(items.get(4).path("changes").toString())
                .contains("{\"field\":\"status\",\"before\":\"OPEN\",\"after\":\"ASSIGNED\"}")
                .contains("{\"field\":\"officerId\",\"before\":null,\"after\":\"" + OFFICER.id() + "\"}");
        assertThat(items.get(2).at("/changes/0/after").asString()).isEqualTo("CRITICAL");
    }

    @Test
    void the_history_of_the_complaint_says_the_same() {
        var history =
                OFFICER.gets("complaints/" + id + "/history").is(200).json().path("items");
        var items = read(ADMIN, "entityId=" + id).reversed();
        assertThat(history).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertThat(history.get(i).path("text")).isEqualTo(items.get(i).path("text"));
            assertThat(history.get(i).path("changes")).isEqualTo(items.get(i).path("changes"));
        }
    }

    @Test
    void it_is_told_in_the_readers_language() {
        var told = ADMIN.gets("audit?entityId=" + id + "&action=ComplaintAssigned", Map.of("Accept-Language", "hi"))
                .is(200)
                .json()
                .at("/items/0/text")
                .asString();
        assertThat(told).contains("Water Supply").contains("सौंपा");
    }

    @ParameterizedTest
    @CsvSource({
        "action=WorkStarted, WorkStarted",
        "entityType=COMPLAINT&action=PriorityChanged, PriorityChanged",
        "entityType=STAFF&actorId=$officer, SignedIn",
        "actorId=$officer&action=WorkStarted&from=2020-01-01, WorkStarted",
        "entityType=DEPARTMENT&action=DepartmentDeleted, ",
        "action=WorkStarted&to=2020-01-01, ",
        "action=WorkStarted&from=9999-01-01, "
    })
    void filters_are_combined(String query, String expected) {
        var actions = read(ADMIN, query.replace("$officer", OFFICER.id().toString())).stream()
                .map(item -> item.path("action").asString())
                .distinct();
        assertThat(actions).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var all = read(ADMIN, "entityId=" + id);
        var paged = new ArrayList<JsonNode>();
        String cursor = null;
        do {
            var page = ADMIN.gets("audit?limit=2&entityId=" + id + (cursor == null ? "" : "&cursor=" + cursor))
                    .is(200)
                    .json();
            page.path("items").forEach(paged::add);
            cursor = page.path("nextCursor").stringValue(null);
        } while (cursor != null);
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void another_offices_records_are_not_there() {
        var foreign = new Town(RunningPcrm.instance());
        var stranger = foreign.admin();
        assertThat(read(stranger, "entityId=" + id)).isEmpty();
        assertThat(read(stranger, "actorId=" + OFFICER.id())).isEmpty();
        assertThat(file(stranger, "")).noneMatch(line -> line.contains("\"entityId\":\"" + id));
        var superAdmin = TOWN.superAdmin();
        assertThat(read(superAdmin, "entityId=" + id)).hasSize(6);
        assertThat(read(superAdmin, "tenant=" + TOWN.slug + "&entityId=" + id)).hasSize(6);
        assertThat(read(superAdmin, "tenant=" + foreign.slug + "&entityId=" + id))
                .isEmpty();
    }

    @Test
    void reading_is_recorded() {
        var reader = TOWN.admin();
        reader.gets("audit?action=WorkStarted&limit=3").is(200);
        file(reader, "entityType=COMPLAINT");
        assertThat(read(reader, "entityType=AUDIT&actorId=" + reader.id()))
                .extracting(item -> item.path("action").asString() + item.at("/details/narrowedBy"))
                .containsExactly("AuditExported[\"entityType=COMPLAINT\"]", "AuditViewed[\"action=WorkStarted\"]");
    }

    @Test
    void all_of_it_is_a_file_that_says_when_it_is_complete() {
        var lines = file(ADMIN, "entityId=" + id);
        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).contains("\"action\":\"ComplaintFiled\"", "Asha Verma");
        assertThat(lines.getLast()).isEqualTo("{\"complete\":true,\"records\":6}");
    }

    @ParameterizedTest
    @CsvSource({
        "entityType=PERSON, entityType",
        "action=ComplaintMoved, action",
        "entityType=STAFF&action=ComplaintFiled, action",
        "actorId=me, actorId",
        "from=2026-03-02&to=2026-03-01, from",
        "from=2026-03-02T10:00:00, from",
        "to=yesterday, to",
        "entityId=%20, entityId",
        "limit=101, limit",
        "cursor=x, cursor",
        "since=2026-01-01, since"
    })
    void what_cannot_be_meant_is_refused_by_name(String query, String field) {
        ADMIN.gets("audit?" + query).is(400).isWrongIn(field);
    }

    @Test
    void a_cursor_belongs_to_its_question() {
        var cursor = ADMIN.gets("audit?limit=1&entityId=" + id).is(200).string("nextCursor");
        ADMIN.gets("audit?limit=5&entityId=" + id + "&cursor=" + cursor).is(200);
        ADMIN.gets("audit?limit=1&action=WorkStarted&cursor=" + cursor).isWrongIn("cursor");
        TOWN.superAdmin()
                .gets("audit?limit=1&entityId=" + id + "&cursor=" + cursor)
                .isWrongIn("cursor");
        var altered = new StringBuilder(cursor);
        altered.setCharAt(1, altered.charAt(1) == 'A' ? 'B' : 'A');
        ADMIN.gets("audit?limit=1&entityId=" + id + "&cursor="
                        + URLEncoder.encode(altered.toString(), StandardCharsets.UTF_8))
                .isWrongIn("cursor");
    }

    private static List<JsonNode> read(Clerk reader, String query) {
        var items = reader.gets("audit?limit=100&" + query).is(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static List<String> file(Clerk reader, String query) {
        var lines =
                reader.gets("audit?" + query, AS_FILE).is(200).text().lines().toList();
        lines.forEach(JsonMapper.shared()::readTree);
        return lines;
    }
}
