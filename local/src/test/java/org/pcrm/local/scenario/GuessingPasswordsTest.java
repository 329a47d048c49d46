package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.Shared;

/** Ten thousand guesses at one account, where no proxy is trusted: the default. */
@ResourceLock(Shared.LIMITS)
class GuessingPasswordsTest {

    private static final int GUESSES = 5_000;
    private static final int EVALUATED = 5;
    private static final Guesser GUESSER = Guesser.at();
    private static final Town TOWN = new Town(GUESSER.limited());

    @AfterAll
    static void stop() {
        GUESSER.close();
    }

    @BeforeEach
    void nobody_has_tried() {
        GUESSER.beginsAnew();
    }

    @Test
    void of_ten_thousand_from_one_address_and_from_fifty_forged_ones_five_are_evaluated() {
        var known = TOWN.admin();
        var email = TOWN.emailOf(known);
        assertThat(GUESSER.guesses(email, GUESSES, number -> null))
                .isEqualTo(Map.of(401, EVALUATED, 429, GUESSES - EVALUATED));
        assertThat(GUESSER.guesses(email, GUESSES, number -> "203.0.113." + number % 50))
                .isEqualTo(Map.of(429, GUESSES));
        GUESSER.guess(email, Town.PASSWORD, null).isRefused(429, "rate.limited");
        known.signsIn(email, Town.PASSWORD).is(200);
    }

    @Test
    void a_forged_address_changes_nothing_also_over_many_accounts() {
        assertThat(GUESSER.guesses("nobody@nowhere.example", EVALUATED, number -> "203.0.113." + number))
                .isEqualTo(Map.of(401, EVALUATED));
        GUESSER.guess("somebody@nowhere.example", "a guess", "203.0.113.99").isRefused(429, "rate.limited");
    }
}
