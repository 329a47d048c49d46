package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.Shared;

/** Guesses through a proxy that is trusted to tell where a request comes from. */
@ResourceLock(Shared.LIMITS)
class GuessingBehindAProxyTest {

    private static final int EVALUATED = 5;
    private static final Guesser GUESSER = Guesser.at(
            "--server.forward-headers-strategy=native",
            "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
    private static final Town TOWN = new Town(GUESSER.limited());

    private String email;

    @AfterAll
    static void stop() {
        GUESSER.close();
    }

    @BeforeEach
    void somebody_signs_in_whom_nobody_has_guessed_at() {
        GUESSER.beginsAnew();
        email = TOWN.emailOf(TOWN.admin());
    }

    @Test
    void fifty_addresses_guess_no_more_at_one_account_than_one_does() {
        assertThat(GUESSER.guesses(email, 2_000, number -> "203.0.113." + number % 50))
                .isEqualTo(Map.of(401, EVALUATED, 429, 2_000 - EVALUATED));
    }

    @Test
    void each_address_has_its_own_tries() {
        assertThat(GUESSER.guesses("nobody@nowhere.example", EVALUATED, number -> "203.0.113.1"))
                .isEqualTo(Map.of(401, EVALUATED));
        GUESSER.guess(email, "a guess", "203.0.113.1").isRefused(429, "rate.limited");
        GUESSER.guess(email, "a guess", "203.0.113.2").isRefused(401, "credentials.wrong");
        GUESSER.guess(email, Town.PASSWORD, "203.0.113.2").is(200);
    }

    @Test
    void an_account_that_others_locked_locks_out_no_address() {
        GUESSER.guesses(email, EVALUATED, number -> "203.0.113." + number);
        assertThat(GUESSER.guesses(email, EVALUATED + 1, number -> "198.51.100.1"))
                .isEqualTo(Map.of(429, EVALUATED + 1));
        GUESSER.guess(TOWN.emailOf(TOWN.operator()), Town.PASSWORD, "198.51.100.1")
                .is(200);
    }

    @Test
    void what_the_caller_told_the_proxy_counts_for_nothing() {
        assertThat(GUESSER.guesses(
                        "nobody@nowhere.example", EVALUATED, number -> "198.51.100." + number + ", 203.0.113.1"))
                .isEqualTo(Map.of(401, EVALUATED));
        GUESSER.guess(email, "a guess", "198.51.100.99, 203.0.113.1").isRefused(429, "rate.limited");
    }
}
