package org.pcrm.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsOfOneWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "पानी pani paani PAANI panee",
                "बिजली bijli bijlee bijlii",
                "गड्ढा gaddha gadda gadha गड्ढे gaddhe gaddhon गड्ढों",
                "सड़क sadak saddak",
                "खंभा खम्भा khambha khamba khambhe",
                "झटका jhatka झटके jhatke",
                "करंट current karant",
                "ट्रांसफार्मर transformer transfarmer",
                "शिकायत shikayat sikayat",
                "फिर phir fir",
                "ज़हर जहर zahar jahar",
                "मच्छर machhar macchar",
                "कुत्ता kutta kutte कुत्ते kutton कुत्तों",
                "आँगन आंगन angan aangan",
                "अँधेरा andhera andhere अंधेरा",
                "स्कूल skool skul",
                "नाली nali naali",
                "गई गयी gayi gai",
                "fire FIRE ﬁre f\u200Bi\u200Dr\u2060e \u202Efire ｆｉｒｅ fіrе",
                "wire wires WIRE'S",
                "leak leaks leaking leaked",
                "don't dont don’t",
                "२ 2 ２"
            })
    void meet(String spellings) {
        assertThat(Words.of(spellings))
                .as(spellings)
                .extracting(Word::key)
                .containsOnly(Words.of(spellings).getFirst().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fire fir",
                "gaddha gaadi",
                "pani pine",
                "जल चल",
                "naali nala",
                "bill bijli",
                "आग आगे",
                "gas gaon",
                "pole pull pal",
                "मरा मेरा"
            })
    void of_other_words_do_not(String words) {
        assertThat(Words.of(words)).as(words).extracting(Word::key).doesNotHaveDuplicates();
    }
}
