package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.RunningPcrm;

class SearchingComplaintsTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final String WATER = TOWN.citizen().files("Water Supply");
    private static final String OTHERS = TOWN.citizen().files("Other");

    static {
        ADMIN.corrects(
                        WATER,
                        Map.of(
                                "citizenName", "Zubaida Bano",
                                "phone", "+91 94150 11223",
                                "description", "Sewage overflows into the lane, नाली जाम है"))
                .is(200);
    }

    @Test
    void each_thing_one_knows_of_a_complaint_finds_it() {
        for (var known : List.of(
                WATER,
                WATER.toLowerCase(Locale.ROOT),
                "Zubaida",
                "bano zub",
                "9415011223",
                "094150 11223",
                "overflowing",
                "sewa",
                "नाली")) {
            assertThat(found(ADMIN, known)).as(known).containsExactly(WATER);
        }
        assertThat(found(ADMIN, WATER.substring(0, 15))).contains(WATER);
    }

    @Test
    void filters_and_pages_go_with_a_search() {
        assertThat(found(ADMIN, "PCRM-&category=Other")).isEmpty();
        assertThat(ids(ADMIN, "q=PCRM-&category=Other")).containsExactly(OTHERS);
        var first = ADMIN.gets("complaints?q=PCRM-&limit=1").is(200).json();
        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(ids(
                        ADMIN,
                        "q=PCRM-&limit=1&cursor=" + first.path("nextCursor").asString()))
                .hasSize(1)
                .doesNotContain(first.at("/items/0/trackingId").asString());
        assertThat(ids(ADMIN, "q=PCRM-&sort=filedAt&direction=asc")).containsExactly(WATER, OTHERS);
    }

    @Test
    void nothing_is_found_that_the_reader_does_not_see() {
        assertThat(found(OTHER.admin(), WATER)).isEmpty();
        assertThat(found(OTHER.admin(), "Zubaida")).isEmpty();
        assertThat(found(TOWN.officer(TOWN.water), WATER)).isEmpty();
        assertThat(found(TOWN.head(TOWN.roads), "sewage")).isEmpty();
        assertThat(found(TOWN.head(TOWN.water), "sewage")).containsExactly(WATER);
        assertThat(found(TOWN.operator(), "9415011223")).containsExactly(WATER);
    }

    @Test
    void a_text_that_is_too_long_and_a_cursor_of_another_list_are_refused() {
        ADMIN.gets("complaints?q=" + "a".repeat(201)).isWrongIn("q");
        ADMIN.gets("complaints?q=" + "a".repeat(5_000)).isWrongIn("q");
        ADMIN.gets("complaints?q=" + "a".repeat(200)).is(200);
        ADMIN.gets("complaints?q=a%00b").isWrongIn("q");
        var cursor = ADMIN.gets("complaints?limit=1").json().path("nextCursor").asString();
        ADMIN.gets("complaints?q=a&cursor=" + cursor).isWrongIn("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "the and of",
                "'",
                "''--",
                "%",
                "%%%",
                "_",
                "\\",
                "\u202Egarbage",
                "\u200B",
                "\uD83D\uDEB0",
                "!!!",
                "&|!():*<->",
                "water:*A & !b",
                "\"",
                "$1",
                "?",
                ":words",
                "'; DROP TABLE complaint"
            })
    void no_text_is_more_than_words(String text) {
        assertThat(found(ADMIN, text)).isEmpty();
    }

    private static List<String> found(Clerk clerk, String text) {
        return ids(clerk, "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static List<String> ids(Clerk clerk, String query) {
        var ids = new ArrayList<String>();
        clerk.gets("complaints?" + query)
                .is(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("trackingId").asString()));
        return ids;
    }
}
