package org.pcrm.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingAVersionTest {

    @Test
    void the_tag_of_an_answer_names_its_version() {
        assertThat(Versions.expected(Versions.etag(7))).hasValue(7);
    }

    @Test
    void a_tag_weakened_on_the_way_names_the_same_version() {
        assertThat(Versions.expected("W/\"7\"")).hasValue(7);
    }

    @Test
    void without_the_header_any_version_will_do() {
        assertThat(Versions.expected(null)).isEmpty();
        assertThat(Versions.expected("*")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "\"\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void anything_else_is_refused_with_the_header_named(String header) {
        assertThatThrownBy(() -> Versions.expected(header))
                .isInstanceOfSatisfying(
                        WrongField.class, wrong -> assertThat(wrong.field()).isEqualTo("If-Match"));
    }
}
