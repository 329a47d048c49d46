package org.pcrm.command.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.complaint.Priority;

class JudgingBadInputTest {

    private static final Analyst ANALYST = new WordAnalyst(0.5);
    private static final String DANGER = "live wire fell on the road near the school";

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "😀😡👍", "…!?", "\u202E\u200B", "\uD83D"})
    void without_a_word_a_person_is_asked(String text) {
        var judgement = ANALYST.judge(text, "Roads");
        assertThat(judgement.triage().needsReview()).isTrue();
        assertThat(judgement.triage().priority()).isNotEqualTo(Priority.CRITICAL);
        assertThat(judgement.reasons()).isEmpty();
    }

    @Test
    void danger_hidden_by_invisible_characters_is_seen() {
        var hidden = DANGER.replace("wire", "w\u200Bi\u200Dre").replace("fell", "\u202Efe\u00ADll");
        var judgement = ANALYST.judge(hidden, "Electricity");
        assertThat(judgement).isEqualTo(ANALYST.judge(DANGER, "Electricity"));
        assertThat(judgement.triage().priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void saying_it_often_makes_it_no_worse() {
        var once = "Thanks for the fire drill at the school. ";
        var often = ANALYST.judge(once + "fire ".repeat(400), "Other").triage();
        var twice = ANALYST.judge(once + "fire ".repeat(2), "Other").triage();
        assertThat(often.priority()).isEqualTo(twice.priority());
        assertThat(often.sentiment()).isEqualTo(twice.sentiment());
    }

    @Test
    void words_that_every_text_has_are_no_reason() {
        var judgement = ANALYST.judge("A transformer hums loudly and oil is dripping on the pavement.", "Electricity");
        assertThat(judgement.reasons()).isNotEmpty().doesNotContain("A", "and", "is", "on", "the");
    }

    @Test
    void reasons_stand_in_the_text_and_are_few() {
        var text = "Manhole without cover outside our school, a child fell in yesterday, live wire also hanging, "
                + "fire and smoke, people injured and unconscious, please come now";
        assertThat(ANALYST.judge(text, null).reasons())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(reason -> assertThat(text).contains(reason));
    }

    @Test
    void an_unknown_category_is_as_good_as_none() {
        assertThat(ANALYST.judge(DANGER, "Aliens").triage().priority()).isEqualTo(Priority.CRITICAL);
        assertThat(ANALYST.judge(DANGER, null).triage().priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void below_the_set_confidence_a_person_is_asked() {
        assertThat(new WordAnalyst(1.01).judge(DANGER, "Electricity").triage().needsReview())
                .isTrue();
        assertThat(new WordAnalyst(0).judge(DANGER, "Electricity").triage().needsReview())
                .isFalse();
    }
}
