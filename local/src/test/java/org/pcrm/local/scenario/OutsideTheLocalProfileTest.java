package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.app.Pcrm;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.mail.MailDrop;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The program as an operator starts it, on the database of the other tests: what browsers are told is stricter. */
class OutsideTheLocalProfileTest {

    private static final LocalPcrm LOCAL = RunningPcrm.instance();

    private static ConfigurableApplicationContext program;
    private static Citizen browser;
    private static List<String> cookies;

    @BeforeAll
    static void somebody_signs_in() {
        var town = new Town(LOCAL);
        var email = town.emailOf(town.admin());
        program = start();
        var address = URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port"));
        browser = new Citizen(address, town.slug);
        cookies = browser.signsIn(email, Town.PASSWORD)
                .is(200)
                .response()
                .headers()
                .allValues("Set-Cookie");
    }

    @AfterAll
    static void it_stops() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__Host-pcrm-access", "__Secure-pcrm-refresh", "__Secure-pcrm-browser"})
    void a_session_is_held_by_cookies_for_https_alone(String name) {
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(name + "="))
                .singleElement(STRING)
                .contains("; Secure", "; HttpOnly", "; SameSite=Strict")
                .doesNotContain("Domain=");
    }

    @Test
    void the_token_against_forgeries_too_though_scripts_read_it() {
        var given = browser.gets("public/offices").response().headers().allValues("Set-Cookie");
        assertThat(given)
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .singleElement(STRING)
                .contains("; Secure", "; SameSite=Strict")
                .doesNotContain("HttpOnly", "Domain=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/public/offices", "/atlantis", "/a//b", "/a%2Fb", "/swagger-ui/index.html"})
    void browsers_are_told_to_stay_with_https(String path) {
        assertThat(browser.getsAt(path).header("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
    }

    @Test
    void on_a_persons_own_machine_they_are_not() {
        assertThat(new Citizen(LOCAL.address(), "x").gets("public/offices").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/mail", "/dev/mail/", "/dev/mail/x", "/dev"})
    void mails_are_shown_to_nobody(String path) {
        browser.getsAt(path).isRefused(404, "route.unknown");
    }

    private static ConfigurableApplicationContext start() {
        var database = LOCAL.database();
        var settings = Map.<String, Object>ofEntries(
                Map.entry("server.port", "0"),
                // One log for all that runs in this process.
                Map.entry("logging.file.name", LOCAL.data().resolve("pcrm.log")),
                Map.entry("logging.threshold.console", "WARN"),
                Map.entry("spring.datasource.url", database.url()),
                Map.entry("spring.datasource.username", database.write().username()),
                Map.entry("spring.datasource.password", database.write().password()),
                Map.entry("pcrm.read.username", database.read().username()),
                Map.entry("pcrm.read.password", database.read().password()),
                Map.entry("spring.flyway.user", database.owner().username()),
                Map.entry("spring.flyway.password", database.owner().password()),
                Map.entry("pcrm.public-url", "https://grievance.example"),
                Map.entry("pcrm.mail.from", "P-CRM <no-reply@pcrm.example>"),
                Map.entry("pcrm.master-key", LOCAL.data().key("master.key")),
                Map.entry("pcrm.session.key", LOCAL.data().key("session.key")));
        var application = new SpringApplication(Pcrm.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("operator", settings));
            // Mails that wait in the shared queue still arrive where the other tests look for them.
            ((GenericApplicationContext) context)
                    .registerBean(
                            MailDrop.class, () -> new MailDrop(LOCAL.data().resolve("mail")));
        });
        return application.run();
    }
}
