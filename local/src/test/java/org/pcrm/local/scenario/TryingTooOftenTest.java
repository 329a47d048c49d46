package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.springframework.jdbc.core.simple.JdbcClient;

@ResourceLock(Shared.LIMITS)
class TryingTooOftenTest {

    private static final LocalPcrm FIRST = RunningPcrm.instance();

    /** A second process on the same database, with limits that are soon reached. */
    private static final LocalPcrm LIMITED = LocalPcrm.start(Options.of(
            "--pcrm.data=" + FIRST.data().path(),
            "--spring.datasource.url=" + FIRST.database().url(),
            "--server.port=0",
            "--pcrm.limits.filing=3",
            "--pcrm.limits.tracking=5",
            "--pcrm.limits.feedback=2",
            "--pcrm.limits.uploads=2",
            "--pcrm.limits.sign-in=5"));

    private static final Town TOWN = new Town(LIMITED);
    private static final String WRONG = "not this one, surely";

    @AfterAll
    static void stop() {
        LIMITED.close();
    }

    @BeforeEach
    void everybodyBeginsAnew() {
        LIMITED.application().getBean(org.pcrm.app.limits.Counters.class).forget();
        LIMITED.application()
                .getBean(JdbcClient.class)
                .sql("DELETE FROM rate_limit")
                .update();
    }

    @Test
    void filing_is_limited_by_address_and_says_so_in_time() {
        var citizen = TOWN.citizen();
        for (int left = 2; left >= 0; left--) {
            var filed = citizen.sendsFiling(Citizen.filing("Roads"), Map.of()).is(201);
            assertThat(filed.header("RateLimit-Policy")).contains("\"filing\";q=3;w=900");
            assertThat(filed.header("RateLimit").orElseThrow()).startsWith("\"filing\";r=" + left + ";t=");
        }
        var refused =
                TOWN.citizen().sendsFiling(Citizen.filing("Roads"), Map.of()).isRefused(429, "rate.limited");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isBetween(1, 900);
    }

    @Test
    void tracking_has_a_limit_of_its_own() {
        var id = TOWN.citizen().files("Roads");
        for (int n = 0; n < 5; n++) {
            TOWN.citizen().tracks(id).is(200);
        }
        TOWN.citizen().tracks(id).isRefused(429, "rate.limited");
        TOWN.citizen().sendsFiling(Citizen.filing("Roads"), Map.of()).is(201);
    }

    @Test
    void ratings_and_disputes_are_counted_together() {
        var id = TOWN.citizen().files("Roads");
        TOWN.citizen().rates(id, Map.of("rating", 5), Map.of()).is(409);
        TOWN.citizen().disputes(id, "It is not done at all.", Map.of()).is(409);
        TOWN.citizen().rates(id, Map.of("rating", 5), Map.of()).isRefused(429, "rate.limited");
        TOWN.citizen().disputes(id, "It is not done at all.", Map.of()).isRefused(429, "rate.limited");
        TOWN.citizen().tracks(id).is(200);
    }

    @Test
    void attaching_is_limited_and_nothing_of_what_is_too_much_is_kept() {
        var citizen = TOWN.citizen();
        var id = citizen.files("Roads");
        var files = "public/complaints/" + id + "/attachments";
        var letter = Multipart.file("letter.txt", "Dear Sir, the road is broken.".getBytes(StandardCharsets.UTF_8));
        for (int n = 0; n < 2; n++) {
            citizen.uploads(files, letter, Map.of()).is(201);
        }
        citizen.uploads(files, letter, Map.of()).isRefused(429, "rate.limited");
        assertThat(TOWN.admin().gets("complaints/" + id + "/attachments").json().path("items"))
                .hasSize(2);
    }

    @Test
    void five_wrong_passwords_close_the_door_also_for_the_right_one() {
        var email = email();
        for (int n = 0; n < 5; n++) {
            TOWN.citizen().signsIn(email, WRONG).isRefused(401, "credentials.wrong");
        }
        TOWN.citizen().signsIn(email, WRONG).isRefused(429, "rate.limited");
        TOWN.citizen().signsIn(email, Town.PASSWORD).isRefused(429, "rate.limited");
    }

    @Test
    void a_browser_that_signed_in_before_is_not_locked_out_by_others() {
        var known = TOWN.admin();
        var email = known.gets("auth/me").json().at("/staff/email").asString();
        for (int n = 0; n < 6; n++) {
            TOWN.citizen().signsIn(email, WRONG);
        }
        known.signsIn(email, Town.PASSWORD).is(200);
        for (int n = 0; n < 5; n++) {
            known.signsIn(email, WRONG).isRefused(401, "credentials.wrong");
        }
        known.signsIn(email, Town.PASSWORD).isRefused(429, "rate.limited");
    }

    @Test
    void signing_in_rightly_is_never_too_often() {
        var email = email();
        for (int n = 0; n < 12; n++) {
            TOWN.citizen().signsIn(email, Town.PASSWORD).is(200);
        }
    }

    @Test
    void guesses_at_once_are_counted_like_guesses_in_turn() throws Exception {
        var email = email();
        var guesses = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 40; n++) {
            guesses.add(() -> TOWN.citizen().signsIn(email, WRONG).status());
        }
        int evaluated = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(guesses)) {
                evaluated += answer.get() == 401 ? 1 : 0;
            }
        }
        assertThat(evaluated).isEqualTo(5);
    }

    private static String email() {
        return TOWN.admin().gets("auth/me").json().at("/staff/email").asString();
    }
}
