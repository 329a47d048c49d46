package org.pcrm.app.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.app.http.WrongField;

class GuessablePasswordsTest {

    private static final String EMAIL = "asha.verma@east.example";

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"qwerty123456", "QWERTY123456", " qwerty123456 ", "1qaz2wsx3edc"})
    void what_many_have_is_refused(String password) {
        assertThatThrownBy(() -> policy.check(password, EMAIL, "password"))
                .isInstanceOf(WrongField.class)
                .hasMessage("password.common: password");
    }

    @ParameterizedTest
    @ValueSource(strings = {EMAIL, "Asha.Verma@East.Example"})
    void the_address_itself_is_refused(String password) {
        assertThatThrownBy(() -> policy.check(password, EMAIL, "newPassword"))
                .isInstanceOf(WrongField.class)
                .hasMessage("password.is-email: newPassword");
    }

    @Test
    void a_sentence_without_digits_or_signs_is_accepted() {
        assertThatCode(() -> policy.check("the river rises early", EMAIL, "password"))
                .doesNotThrowAnyException();
    }
}
