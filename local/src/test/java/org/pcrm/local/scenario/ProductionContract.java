package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.app.Pcrm;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The program with the profile {@code production}, as an operator starts it, on parts that stand outside of it. */
abstract class ProductionContract extends OfficeContract {

    private ConfigurableApplicationContext program;

    /** Starts the parts; the settings that name them and who may enter. */
    abstract Map<String, Object> parts() throws Exception;

    /** Stops the parts. */
    abstract void partsStop();

    @Override
    Running starts() throws Exception {
        var settings = new HashMap<>(parts());
        settings.putAll(Map.of(
                "server.port", "0",
                "management.server.port", "0",
                "pcrm.departure", "PT0S",
                "pcrm.public-url", "https://grievance.example",
                "pcrm.mail.from", "P-CRM <no-reply@grievance.example>",
                "pcrm.master-key", key(),
                "pcrm.session.key", key()));
        var application = new SpringApplication(Pcrm.class);
        application.setAdditionalProfiles("production");
        // One log for all that runs in this process: two that set it up at once break each other's.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("operator", settings)));
        program = application.run();
        return new Running(
                URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port")), program);
    }

    @Override
    void stops() {
        if (program != null) {
            program.close();
        }
        partsStop();
    }

    @Test
    void a_file_is_kept_and_comes_back_as_it_was() {
        var id = browser().files("Water Supply");
        var attached = admin().uploads("complaints/" + id + "/attachments", Multipart.A_LETTER, Map.of())
                .is(201);
        var link = admin().gets("complaints/" + id + "/attachments/" + attached.string("id") + "/link")
                .is(200)
                .string("url");
        assertThat(new String(admin().fetches(link).body(), StandardCharsets.UTF_8))
                .isEqualTo("Dear Sir,");
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
