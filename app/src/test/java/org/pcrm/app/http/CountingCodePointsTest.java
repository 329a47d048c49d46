package org.pcrm.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CountingCodePointsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    record Form(
            @CodePoints(min = 2, max = 4) String name,
            @CodePoints(max = 3) String remark) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(faults(new Form("😀😀😀😀", "नम"))).isEmpty();
        assertThat(faults(new Form("😀", null))).containsExactly("Must have 2 to 4 characters.");
        assertThat(faults(new Form("😀😀😀😀😀", null))).containsExactly("Must have 2 to 4 characters.");
    }

    @Test
    void a_combining_sign_counts_too() {
        assertThat(faults(new Form(null, "नमस्"))).containsExactly("Must have at most 3 characters.");
    }

    @Test
    void nothing_is_trimmed() {
        assertThat(faults(new Form(" ab  ", null))).containsExactly("Must have 2 to 4 characters.");
    }

    @Test
    void blank_is_refused_where_something_is_required() {
        assertThat(faults(new Form("   ", "  "))).containsExactly("Must not be blank.");
        assertThat(faults(new Form("\u00a0\u200b\u3000", null))).containsExactly("Must not be blank.");
    }

    @Test
    void what_is_absent_is_not_counted() {
        assertThat(faults(new Form(null, null))).isEmpty();
    }

    @Test
    void empty_passes_where_nothing_is_required() {
        assertThat(faults(new Form(null, ""))).isEmpty();
    }

    private List<String> faults(Form form) {
        return validator.validate(form).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }
}
