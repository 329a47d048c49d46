package org.pcrm.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingTheKeysTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "secret!", "c2hvcnQ=", KEY + "AAAA"})
    void a_key_that_is_none_is_refused_in_one_sentence_that_does_not_repeat_it(String wrong) {
        assertThatThrownBy(() -> new SessionSettings(wrong, List.of()).keys())
                .hasMessage("pcrm.session.key must be 32 bytes in Base64")
                .hasNoCause();
        assertThatThrownBy(() -> new SessionSettings(KEY, Arrays.asList(OTHER, wrong)).keys())
                .hasMessage("Each of pcrm.session.former-keys must be 32 bytes in Base64")
                .hasNoCause();
    }

    @Test
    void former_keys_are_named_in_one_setting_or_one_by_one() {
        var expected = new SessionSettings(KEY, List.of(OTHER, KEY));
        assertThat(bound(Map.of("pcrm.session.key", KEY, "pcrm.session.former-keys", OTHER + "," + KEY)))
                .isEqualTo(expected);
        assertThat(bound(Map.of(
                        "pcrm.session.key", KEY,
                        "pcrm.session.former-keys[0]", OTHER,
                        "pcrm.session.former-keys[1]", KEY)))
                .isEqualTo(expected);
    }

    @Test
    void without_former_keys_there_are_none() {
        assertThat(bound(Map.of("pcrm.session.key", KEY)).formerKeys()).isEmpty();
    }

    @Test
    void no_log_tells_a_key() {
        var settings = new SessionSettings(KEY, List.of(OTHER));
        assertThat(settings.toString() + SigningKey.parse("key", KEY)).doesNotContain(KEY, OTHER);
    }

    private static SessionSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("pcrm.session", SessionSettings.class)
                .get();
    }
}
