package org.pcrm.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;

class RememberingABrowserTest {

    private static final String EMAIL = "asha@east.example";
    private static final SigningKey OLD = key('a');
    private static final SigningKey NEW = key('b');

    private final KnownBrowsers browsers = new KnownBrowsers(new SigningKeys(OLD, List.of()));
    private final String mark = browsers.mark(EMAIL);

    @Test
    void a_browser_is_known_to_its_account_and_to_no_other() {
        assertThat(browsers.recognise(mark, " Asha@East.example ")).isPresent();
        assertThat(browsers.recognise(mark, "ravi@east.example")).isEmpty();
    }

    @Test
    void it_stays_known_while_the_key_is_a_former_one() {
        assertThat(new KnownBrowsers(new SigningKeys(NEW, List.of(OLD))).recognise(mark, EMAIL))
                .isEqualTo(browsers.recognise(mark, EMAIL));
    }

    @Test
    void it_is_forgotten_with_the_key() {
        assertThat(new KnownBrowsers(new SigningKeys(NEW, List.of())).recognise(mark, EMAIL))
                .isEmpty();
    }

    @Test
    void a_mark_is_no_access_token_and_an_access_token_no_mark() {
        var keys = new SigningKeys(OLD, List.of());
        var tokens = new AccessTokens(keys, Clock.systemUTC());
        var viewer = new Viewer(new UUID(1, 2), Role.OFFICER, new UUID(1, 3), new UUID(1, 4));
        assertThat(tokens.read(mark)).isEmpty();
        assertThat(browsers.recognise(tokens.issue(new Session(new UUID(1, 1), viewer)), EMAIL))
                .isEmpty();
    }

    private static SigningKey key(char filling) {
        var bytes = String.valueOf(filling).repeat(32).getBytes(StandardCharsets.UTF_8);
        return SigningKey.parse("key", Base64.getEncoder().encodeToString(bytes));
    }
}
