package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.Apart;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.postgres.EmbeddedPostgreSql;
import org.pcrm.local.redis.EmbeddedRedis;
import org.pcrm.local.s3.EmbeddedS3;

/** On PostgreSQL, Redis, an S3 API and a mail server from packages; and what browsers are told is stricter. */
@Apart
class InProductionTest extends ProductionContract {

    @TempDir
    static Path directory;

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private DataDirectory data;
    private EmbeddedPostgreSql database;
    private EmbeddedS3 store;
    private EmbeddedRedis counters;

    @Override
    Map<String, Object> parts() {
        data = DataDirectory.open(directory);
        database = EmbeddedPostgreSql.start(data, false);
        store = EmbeddedS3.start(data);
        counters = EmbeddedRedis.start(directory);
        mail.start();
        var access = database.access();
        var settings = new HashMap<>(store.access().settings());
        settings.putAll(Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.write().username(),
                "spring.datasource.password", access.write().password(),
                "pcrm.read.username", access.read().username(),
                "pcrm.read.password", access.read().password(),
                "spring.flyway.user", access.owner().username(),
                "spring.flyway.password", access.owner().password(),
                "pcrm.redis.url", counters.url(),
                "spring.mail.host", "localhost",
                "spring.mail.port", mail.getSmtp().getPort()));
        return settings;
    }

    @Override
    void partsStop() {
        mail.stop();
        counters.close();
        store.close();
        database.close();
        data.close();
    }

    @Test
    void the_mail_server_gets_what_is_sent() {
        assertThat(citizenIsWrittenTo()).isNotEmpty();
        assertThat(mail.waitForIncomingEmail(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__Host-pcrm-access", "__Secure-pcrm-refresh", "__Secure-pcrm-browser"})
    void a_session_is_held_by_cookies_for_https_alone(String name) {
        assertThat(cookiesOf(signsIn()))
                .filteredOn(cookie -> cookie.startsWith(name + "="))
                .singleElement(STRING)
                .contains("; Secure", "; HttpOnly", "; SameSite=Strict")
                .doesNotContain("Domain=");
    }

    @Test
    void the_token_against_forgeries_too_though_scripts_read_it() {
        assertThat(cookiesOf(browser().gets("public/offices")))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .singleElement(STRING)
                .contains("; Secure", "; SameSite=Strict")
                .doesNotContain("HttpOnly", "Domain=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/public/offices", "/atlantis", "/a//b", "/a%2Fb", "/swagger-ui/index.html"})
    void browsers_are_told_to_stay_with_https(String path) {
        assertThat(browser().getsAt(path).header("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/mail", "/dev/mail/", "/dev/mail/x", "/dev"})
    void mails_are_shown_to_nobody(String path) {
        browser().getsAt(path).isRefused(404, "route.unknown");
    }

    private static List<String> cookiesOf(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie");
    }
}
