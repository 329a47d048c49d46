package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

/** A refresh token that somebody else has too. */
class RefreshingAtOnceTest {

    private static final int RACERS = 50;
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Forger THIEF = new Forger(RunningPcrm.instance().address());

    @Test
    void one_of_fifty_wins_and_then_nobody_is_signed_in() {
        var person = TOWN.admin();
        var stolen = Map.of("pcrm-refresh", person.cookie("pcrm-refresh"));
        var answers = Crowd.of(RACERS, RACERS, racer -> THIEF.posts("auth/refresh", headers(stolen), null));

        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(RACERS - 1)
                .allSatisfy(late -> late.isRefused(401, "session.ended"));
        var won = cookies(answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow());
        assertThat(won).containsKeys("pcrm-access", "pcrm-refresh");
        THIEF.gets("auth/me", headers(won)).is(401);
        THIEF.posts("auth/refresh", headers(won), null).isRefused(401, "session.ended");
        person.gets("auth/me").is(401);
    }

    /** With these cookies and a CSRF token, which whoever has them can write too. */
    private static Map<String, String> headers(Map<String, String> cookies) {
        var token = UUID.randomUUID().toString();
        var all = new HashMap<>(cookies);
        all.put("XSRF-TOKEN", token);
        var spelled = all.entrySet().stream().map(Map.Entry::toString).toList();
        return Map.of("Cookie", String.join("; ", spelled), "X-XSRF-TOKEN", token);
    }

    private static Map<String, String> cookies(Answer answer) {
        var cookies = new HashMap<String, String>();
        for (var header : answer.response().headers().allValues("Set-Cookie")) {
            List<HttpCookie> set = HttpCookie.parse(header);
            set.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return cookies;
    }
}
