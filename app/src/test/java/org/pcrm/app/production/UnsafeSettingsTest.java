package org.pcrm.app.production;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** An office is not run with what demonstrations are run with. */
class UnsafeSettingsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MockEnvironment settings = safe();

    @Test
    void what_new_secrets_draws_is_safe() {
        assertThatCode(() -> ProductionCheck.of(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "pcrm.public-url, http://grievance.example, must begin with https://",
        "pcrm.demo, true, take it out",
        "pcrm.demo.complaints, 0, take it out",
        "pcrm.sla.hour, PT1S, take it out",
        "pcrm.master-key, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, was not drawn at random",
        "pcrm.session.key, change me!, must be 32 bytes in Base64",
        "spring.datasource.password, pcrm, shorter than 16",
        "pcrm.read.password, postgres, shorter than 16",
        "spring.flyway.password, letmein, shorter than 16",
        "pcrm.s3.secret-key, minioadmin, shorter than 16"
    })
    void whatever_is_no_secret_or_for_demonstrations_is_named(String setting, String value, String sentence) {
        settings.setProperty(setting, value);
        assertThatThrownBy(() -> ProductionCheck.of(settings))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(setting.startsWith("pcrm.demo") ? "pcrm.demo" : setting)
                .hasMessageNotContaining(value.equals("true") || value.equals("0") ? "\0" : value);
    }

    @Test
    void one_key_for_two_purposes_is_none() {
        settings.setProperty("pcrm.session.key", settings.getProperty("pcrm.master-key"));
        assertThatThrownBy(() -> ProductionCheck.of(settings)).hasMessageContaining("are the same");
    }

    @Test
    void there_must_be_a_place_for_evidence() {
        var bare = new MockEnvironment()
                .withProperty("pcrm.public-url", "https://grievance.example")
                .withProperty("pcrm.sla.hour", "PT1H");
        assertThatThrownBy(() -> ProductionCheck.of(bare)).hasMessageContaining("pcrm.s3.bucket");
    }

    @Test
    void the_local_profile_does_not_go_with_it() {
        settings.setActiveProfiles("production", "local");
        assertThatThrownBy(() -> ProductionCheck.of(settings)).hasMessageContaining("start with production alone");
    }

    private static MockEnvironment safe() {
        return new MockEnvironment()
                .withProperty("pcrm.public-url", "https://grievance.example")
                .withProperty("pcrm.sla.hour", "PT1H")
                .withProperty("pcrm.s3.bucket", "evidence")
                .withProperty("pcrm.s3.secret-key", drawn())
                .withProperty("pcrm.master-key", drawn())
                .withProperty("pcrm.session.key", drawn())
                .withProperty("spring.datasource.password", drawn())
                .withProperty("pcrm.read.password", drawn())
                .withProperty("spring.flyway.password", drawn());
    }

    private static String drawn() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
