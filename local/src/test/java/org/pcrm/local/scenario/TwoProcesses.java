package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pcrm.app.limits.Counters;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.RunningPcrm;

/** What two processes on one database must agree on at once, wherever they share it; with limits, unlike most tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoProcesses {

    private static final String WRONG = "not this one, surely";

    LocalPcrm first;
    LocalPcrm second;
    Town town;
    Clerk admin;

    @BeforeAll
    void they_start() {
        first = starts(settings());
        second = starts(settings());
        town = new Town(first);
        admin = town.admin();
    }

    @AfterAll
    void they_stop() {
        second.close();
        first.close();
    }

    @BeforeEach
    void everybody_begins_anew() {
        forgetTries();
        first.application().getBean(Counters.class).forget();
        second.application().getBean(Counters.class).forget();
    }

    /** Where they share it. */
    abstract List<String> settings();

    /** How many of them are tried; each costs the hash of a password. */
    abstract int sessions();

    /** Empties what counters they share. */
    abstract void forgetTries();

    @Test
    void a_session_ended_on_one_is_refused_by_the_other_on_the_next_request() {
        for (int n = 0; n < sessions(); n++) {
            var visit = Visit.of(town, admin);
            visit.me(second).is(200);
            visit.signsOut(first).is(204);
            visit.me(second).isRefused(401, "session.required");
        }
    }

    @Test
    void a_new_password_ends_the_other_sessions_on_both_and_not_its_own() {
        var clerk = town.admin();
        var others = List.of(Visit.of(town, clerk), Visit.of(town, clerk));
        clerk.posts(
                        "auth/password/change",
                        Map.of("currentPassword", Town.PASSWORD, "newPassword", "Another-Horse-2026"))
                .is(204);
        assertThat(others).allSatisfy(other -> other.me(second).isRefused(401, "session.required"));
        clerk.gets("auth/me").is(200);
    }

    @Test
    void failed_sign_ins_are_counted_over_both() {
        var email = town.emailOf(town.officer(town.water));
        var answers = new ArrayList<Integer>();
        for (int n = 0; n < 7; n++) {
            var process = n % 2 == 0 ? first : second;
            answers.add(new Citizen(process.address(), town.slug)
                    .signsIn(email, WRONG)
                    .status());
        }
        assertThat(answers).containsExactly(401, 401, 401, 401, 401, 429, 429);
    }

    static LocalPcrm starts(List<String> settings) {
        var shared = RunningPcrm.instance();
        var options = new ArrayList<>(settings);
        options.add("--pcrm.data=" + shared.data().path());
        options.add("--spring.datasource.url=" + shared.database().url());
        options.add("--server.port=0");
        return LocalPcrm.start(Options.of(options.toArray(String[]::new)));
    }
}
