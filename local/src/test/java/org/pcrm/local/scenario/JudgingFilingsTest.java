package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.RunningPcrm;

class JudgingFilingsTest {

    private static final String DANGER = "Live wire fell near the school, a boy got a shock.";
    private static final String THANKS = "Thank you very much for the lovely new benches!";

    private final Town town = new Town(RunningPcrm.instance());
    private final Clerk admin = town.admin();

    @ParameterizedTest
    @CsvSource({
        "Live wire fell near the school and a boy got a shock., CRITICAL",
        "pole se jhatka lag raha hai, CRITICAL",
        "खंभे में करंट आ रहा है बच्चे को झटका लगा, CRITICAL",
        "What is the fee for a fire NOC?, LOW"
    })
    void the_answer_tells_what_was_found_and_why(String text, String priority) {
        var complaint = admin.reads(files(text, "Other")).json();
        assertThat(complaint.path("priority").asString()).isEqualTo(priority);
        var triage = complaint.path("triage");
        assertThat(triage.path("priority").asString()).isEqualTo(priority);
        assertThat(triage.path("confidence").asDouble()).isBetween(0.2, 1.0);
        assertThat(triage.path("needsReview").isBoolean()).isTrue();
        assertThat(triage.path("sentiment").asDouble()).isBetween(-1.0, 1.0);
        assertThat(triage.path("reasons"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(text).contains(reason.asString()));
    }

    @Test
    void a_priority_chosen_by_staff_stands() {
        var filing = Citizen.filing("Roads");
        filing.put("description", DANGER);
        filing.put("priority", "LOW");
        var complaint = admin.posts("complaints", filing).is(201).json();
        assertThat(complaint.path("priority").asString()).isEqualTo("LOW");
        assertThat(complaint.at("/triage/priority").asString()).isEqualTo("CRITICAL");
        assertThat(complaint.at("/triage/needsReview").asBoolean()).isFalse();
    }

    @Test
    void the_most_distressed_come_first_when_asked_and_lists_give_no_reasons() {
        var glad = files(THANKS, "Other");
        var upset = files("Shame on you, nobody listens to us, we are suffering!", "Other");
        var list = admin.gets("complaints?sort=sentiment&direction=asc").is(200);
        var order = new ArrayList<String>();
        list.json()
                .path("items")
                .forEach(item -> order.add(item.path("trackingId").asString()));
        assertThat(order).containsExactly(upset, glad);
        assertThat(list.text()).contains("\"sentiment\"").doesNotContain("reasons");

        var first = admin.gets("complaints?sort=sentiment&direction=desc&limit=1")
                .is(200)
                .json();
        var cursor = first.path("nextCursor").asString();
        assertThat(first.at("/items/0/trackingId").asString()).isEqualTo(glad);
        assertThat(admin.gets("complaints?sort=sentiment&direction=desc&cursor=" + cursor)
                        .is(200)
                        .json()
                        .at("/items/0/trackingId")
                        .asString())
                .isEqualTo(upset);
    }

    @Test
    void what_is_uncertain_is_listed_until_somebody_chose() {
        var wordless = files("😀😀😀😀😀😀😀😀😀😀", "Other");
        files(THANKS, "Other");
        assertThat(toReview()).containsExactly(wordless);

        var priority = admin.reads(wordless).string("priority");
        admin.corrects(wordless, Map.of("priority", priority)).is(200);
        assertThat(toReview()).isEmpty();
        assertThat(admin.gets("complaints?needsReview=false")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        admin.gets("complaints?needsReview=perhaps").isWrongIn("needsReview");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paniiiiiii",
                "😡😡😡😡😡😡😡😡😡😡😡😡",
                "सड़क par पानी jama है please देखिए",
                "There is a f\u200Bi\u200Dr\u2060e in the shop and people are trapped",
                "Please look \u202Eerif a si ereht\u202C at once",
                "(((((((((((a+)+)+)+)+)+)+)+)+)+)+$",
                "((a|aa)+)+bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            })
    void whatever_somebody_writes_is_filed(String text) {
        assertThat(admin.reads(files(text, "Other"))
                        .json()
                        .path("triage")
                        .path("priority")
                        .isString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "fire! ", "आग ", "😀", "\u200Bx", "a a+"})
    void so_is_a_text_of_five_thousand_characters(String part) {
        var text = part.repeat(5_000 / part.codePointCount(0, part.length()));
        assertThat(admin.reads(files(text, "Other"))
                        .json()
                        .path("triage")
                        .path("priority")
                        .isString())
                .isTrue();
    }

    @Test
    void words_of_danger_said_often_do_not_outrank_a_danger() {
        var repeated = files("I would like to know about the fire NOC. " + "fire ".repeat(900), "Other");
        var real = files(DANGER, "Other");
        assertThat(admin.reads(real).string("priority")).isEqualTo("CRITICAL");
        assertThat(admin.reads(repeated).string("priority")).isNotEqualTo("CRITICAL");
    }

    private String files(String text, String category) {
        var filing = Citizen.filing(category);
        filing.put("description", text);
        return town.citizen().sendsFiling(filing, Map.of()).is(201).string("trackingId");
    }

    private ArrayList<String> toReview() {
        var found = new ArrayList<String>();
        admin.gets("complaints?needsReview=true")
                .is(200)
                .json()
                .path("items")
                .forEach(item -> found.add(item.path("trackingId").asString()));
        return found;
    }
}
