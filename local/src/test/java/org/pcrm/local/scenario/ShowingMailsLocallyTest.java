package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;

class ShowingMailsLocallyTest {

    private static final LocalPcrm RUNNING = RunningPcrm.instance();
    private static final Town TOWN = new Town(RUNNING);

    private final Citizen browser = TOWN.citizen();

    @Test
    void the_latest_stands_first_and_leads_to_what_it_says() {
        var first = files("Asha Verma");
        var second = files("Asha Verma");

        var list = browser.getsAt("/dev/mail").is(200);

        assertThat(list.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(list.text()).contains("lang=\"en\"", "<h1>Mails that are not sent</h1>");
        assertThat(list.text().indexOf(second.subject()))
                .isBetween(0, list.text().indexOf(first.subject()));
        assertThat(list.text()).contains("href=\"" + address(second) + "\"");
        var page = browser.getsAt(address(second)).is(200).text();
        assertThat(page).contains(second.to(), "Its tracking ID is", "Keep the tracking ID to yourself");
    }

    @Test
    void what_people_wrote_is_text_and_the_page_runs_nothing() {
        var mail = files("<script>alert(1)</script>");

        var page = browser.getsAt(address(mail)).is(200);

        assertThat(page.text()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..%2Fmaster", "..%2F..%2Fetc%2Fpasswd", "%00", "..%5Cmaster.key"})
    void no_other_file_is_shown(String name) {
        assertThat(browser.getsAt("/dev/mail/" + name).status()).isIn(400, 404);
    }

    @Test
    void every_text_is_there_in_hindi_too() throws IOException {
        assertThat(keys("_hi")).isEqualTo(keys(""));
    }

    private Received files(String name) {
        var email = UUID.randomUUID() + "@citizen.example";
        var filing = Citizen.filing("Water Supply");
        filing.put("email", email);
        filing.put("citizenName", name);
        browser.sendsFiling(filing, Map.of()).is(201);
        return new Mailbox(RUNNING, email).next();
    }

    private static String address(Received mail) {
        return "/dev/mail/" + mail.id().replaceAll("^<|@.*$", "");
    }

    private static Set<String> keys(String language) throws IOException {
        var file = LocalPcrm.class.getResourceAsStream("/dev-mail/texts" + language + ".properties");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts.stringPropertyNames();
        }
    }
}
