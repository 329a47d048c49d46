package org.pcrm.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuttingATextIntoWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'Wire fell!! 2din se,pani nahi।', Wire|fell|2|din|se|pani|nahi",
        "'नल का पानी गंदा है।', नल|का|पानी|गंदा|है",
        "'don’t touch ''it''', don’t|touch|it",
        "'पानी👍🏽pani', पानी|pani",
        "'  tab\tline\nend ', tab|line|end"
    })
    void gives_them_as_they_stand(String text, String words) {
        assertThat(surfaces(text)).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…!!!", "😀😡👍🏽", "\u200B\u202E\uFEFF", "''''", "\uD83D"})
    void finds_none_where_there_is_none(String text) {
        assertThat(Words.of(text)).isEmpty();
    }

    @Test
    void tells_where_each_stands() {
        var text = "aag \u202Elagi hai";
        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("aag", "lagi", "hai");
    }

    @Test
    void hides_no_word_behind_invisible_characters() {
        assertThat(surfaces("f\u200Bi\u00ADr\u200De pa\u200Cni")).containsExactly("fire", "pani");
    }

    @Test
    void ends_after_a_thousand() {
        assertThat(Words.of("aag ".repeat(5_000))).hasSize(Words.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a ", "'", "a'", "\u200B", "क्", "(((a+)+)+)+", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"})
    void reads_each_character_a_few_times_only(String part) {
        var few = new Counted(part.repeat(1_000));
        var many = new Counted(part.repeat(8_000));
        Words.of(few);
        Words.of(many);
        assertThat(few.reads()).isLessThanOrEqualTo(3L * few.length());
        assertThat(many.reads()).isLessThanOrEqualTo(3L * many.length());
    }

    private static List<String> surfaces(String text) {
        return Words.of(text).stream().map(Word::surface).toList();
    }
}
