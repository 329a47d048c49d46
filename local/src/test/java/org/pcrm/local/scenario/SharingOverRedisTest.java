package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.redis.EmbeddedRedis;
import org.pcrm.local.wiring.Until;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The same with {@code pcrm.redis.url}, and what happens when that Redis goes away, forgets, and comes back. */
class SharingOverRedisTest extends TwoProcesses {

    @TempDir
    static Path directory;

    private EmbeddedRedis redis;

    @Override
    List<String> settings() {
        if (redis == null) {
            redis = EmbeddedRedis.start(directory);
        }
        return List.of("--pcrm.redis.url=" + redis.url());
    }

    @Override
    int sessions() {
        return 100;
    }

    @Override
    void forgetTries() {
        var template = first.application().getBean(StringRedisTemplate.class);
        template.delete(template.keys("pcrm:tries:*"));
    }

    @AfterAll
    void redis_stops() {
        redis.close();
    }

    @Test
    void the_database_counts_nothing_any_more() {
        assertThat(first.application().containsBean("counterDataSource")).isFalse();
    }

    @Test
    void without_redis_nobody_is_let_in_or_out_and_all_goes_on_when_it_is_back() {
        var visit = Visit.of(town, admin);
        var ended = Visit.of(town, admin);
        ended.signsOut(first).is(204);

        redis.close();
        try {
            for (var process : List.of(first, second)) {
                visit.me(process).isRefused(503, "unavailable");
                ended.me(process).isRefused(503, "unavailable");
                new Person(process.address())
                        .getsAt("/actuator/health/readiness")
                        .is(503);
            }
            visit.signsOut(first).isRefused(503, "unavailable");
            town.citizen().sendsFiling(Citizen.filing("Roads"), Map.of()).isRefused(503, "unavailable");
            town.citizen().signsIn(town.emailOf(admin), Town.PASSWORD).isRefused(503, "unavailable");
        } finally {
            redis.start();
        }
        for (var process : List.of(first, second)) {
            Until.holds(
                    "it found Redis again",
                    () -> new Person(process.address())
                                    .getsAt("/actuator/health/readiness")
                                    .status()
                            == 200);
        }

        // Redis has forgotten everything, and knows it again.
        ended.me(first).isRefused(401, "session.required");
        ended.me(second).isRefused(401, "session.required");
        visit.me(second).is(200);
        visit.signsOut(second).is(204);
        visit.me(first).isRefused(401, "session.required");
    }

    @Test
    void a_redis_that_lets_us_not_in_is_told_at_the_start() {
        var wrong = redis.url().replaceFirst(":[^:@]+@", ":wrong@");
        assertThatThrownBy(() -> starts(List.of("--pcrm.redis.url=" + wrong)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "P-CRM could not start: pcrm.redis.url names a Redis that cannot be entered: WRONGPASS");
    }
}
