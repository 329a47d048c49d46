package org.pcrm.api.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.complaint.Place;

class ComparingComplaintsTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T04:30:00Z");
    private static final UUID OFFICE = new UUID(0, 1);
    private static final Place HERE = new Place("Aliganj", 26.895, 80.941);
    private static final Place NEXT_DOOR = new Place("Aliganj", 26.8953, 80.9412);
    private static final Place FAR = new Place("Ashiyana", 26.79, 80.917);
    private static final Telling LAMP = lamp("The street lamp at the corner is broken", HERE, MONDAY);

    @Test
    void the_same_lamp_in_other_words_or_another_language_is_suspected() {
        assertThat(Stream.of(
                        "lamp post not working, all dark at night",
                        "kone ki batti kharab hai",
                        "कोने की बत्ती खराब है"))
                .allSatisfy(text ->
                        assertThat(score(LAMP, lamp(text, NEXT_DOOR, MONDAY))).isGreaterThanOrEqualTo(0.7));
    }

    @Test
    void the_same_words_at_the_other_end_of_the_city_are_not() {
        assertThat(score(LAMP, lamp("The street lamp at the corner is broken", FAR, MONDAY)))
                .isLessThan(0.7);
        assertThat(score(named("No water since Monday", "Aliganj"), named("No water since Monday", "Chinhat")))
                .isLessThan(0.7);
    }

    @Test
    void something_else_at_the_same_place_is_not() {
        var garbage = Telling.of("Nobody lifts the garbage", "Garbage", NEXT_DOOR, MONDAY);
        assertThat(score(LAMP, garbage)).isLessThan(0.7);
    }

    @Test
    void something_of_its_own_sets_apart_what_is_about_the_same_thing() {
        var noWater = Telling.of("No water on our floor since morning, tower C", "Water Supply", HERE, MONDAY);
        var bill = Telling.of("Wrong water bill for tower C, it came twice", "Water Supply", NEXT_DOOR, MONDAY);
        var dry = Telling.of("Taps in tower C are dry", "Water Supply", NEXT_DOOR, MONDAY);
        assertThat(score(noWater, dry)).isGreaterThanOrEqualTo(0.7).isGreaterThan(score(noWater, bill));
    }

    @Test
    void what_often_shows_together_is_no_contradiction() {
        var blocked = Telling.of("The drain is choked", "Drainage", HERE, MONDAY);
        var flooded = Telling.of("The drain overflows into the street", "Drainage", NEXT_DOOR, MONDAY);
        assertThat(score(blocked, flooded)).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scooter/sector", "Gandhi/gandagi", "wine/Vinay", "block/blocked", "rising/ris"})
    void words_that_only_sound_alike_are_not_taken_for_each_other(String pair) {
        var words = pair.split("/");
        assertThat(Vocabulary.terms(words[0])).isNotEqualTo(Vocabulary.terms(words[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaddha/गड्ढा",
                "khamba/खंभे",
                "naali/नाली",
                "bijlee/बिजली",
                "kachraa/कचरा",
                "transfarmar/ट्रांसफार्मर"
            })
    void a_word_meets_its_other_spellings(String pair) {
        var words = pair.split("/");
        assertThat(Vocabulary.terms(words[0])).isEqualTo(Vocabulary.terms(words[1]));
    }

    @Test
    void after_ninety_days_it_is_another_one() {
        var ninety = Duration.ofDays(90);
        assertThat(score(LAMP, lamp("street lamp broken", HERE, MONDAY.plus(ninety))))
                .isGreaterThanOrEqualTo(0.7);
        assertThat(score(
                        LAMP,
                        lamp("street lamp broken", HERE, MONDAY.plus(ninety).plusSeconds(1))))
                .isZero();
    }

    @Test
    void it_does_not_matter_which_is_first() {
        var other = lamp("batti band hai", NEXT_DOOR, MONDAY.plusSeconds(60));
        assertThat(score(LAMP, other)).isEqualTo(score(other, LAMP));
    }

    @Test
    void neighbours_across_the_edge_of_a_cell_find_each_other() {
        for (int step = 0; step < 200; step++) {
            var a = lamp("lamp broken", new Place(null, 26.8 + step * 0.0001, 80.9 + step * 0.0001), MONDAY);
            var b = lamp("lamp broken", new Place(null, 26.801 + step * 0.0001, 80.901 + step * 0.0001), MONDAY);
            assertThat(SearchKeys.near(OFFICE, b)).containsAnyElementsOf(SearchKeys.of(OFFICE, a));
        }
        assertThat(SearchKeys.near(OFFICE, lamp("lamp", FAR, MONDAY)))
                .doesNotContainAnyElementsOf(SearchKeys.of(OFFICE, LAMP));
    }

    @Test
    void offices_and_seasons_share_no_key() {
        var keys = SearchKeys.of(OFFICE, LAMP);
        assertThat(SearchKeys.of(new UUID(0, 2), LAMP)).doesNotContainAnyElementsOf(keys);
        assertThat(SearchKeys.near(OFFICE, lamp("lamp", HERE, MONDAY.plus(Duration.ofDays(200)))))
                .doesNotContainAnyElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🔥🔥", "a", "\u202Eretaw on\u200B", "पानी water পানি", "paani paani paani"})
    void odd_texts_are_compared_like_others(String text) {
        var odd = Telling.of(text, null, null, MONDAY);
        assertThat(score(odd, odd)).isBetween(0.0, 1.0);
        assertThat(Telling.spelled(Telling.spelling(odd.terms()))).isEqualTo(odd.terms());
    }

    @Test
    void a_long_text_has_a_bounded_number_of_terms_and_keys() {
        var text = new StringBuilder();
        for (int n = 0; n < 1_000; n++) {
            text.append((char) ('b' + n % 20))
                    .append((char) ('b' + n / 20 % 20))
                    .append("u ");
        }
        var long5000 = Telling.of(text.toString(), "Other", HERE, MONDAY);
        assertThat(long5000.terms()).hasSizeLessThanOrEqualTo(64);
        assertThat(SearchKeys.of(OFFICE, long5000)).hasSizeLessThanOrEqualTo(21);
    }

    private static Telling lamp(String text, Place place, Instant at) {
        return Telling.of(text, "Street Light", place, at);
    }

    private static Telling named(String text, String locality) {
        return Telling.of(text, "Water Supply", new Place(locality, null, null), MONDAY);
    }

    private static double score(Telling a, Telling b) {
        return Resemblance.of(a, b).score();
    }
}
