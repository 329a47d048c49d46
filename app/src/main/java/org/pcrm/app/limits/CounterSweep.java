package org.pcrm.app.limits;

import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.pcrm.app.redis.WithoutRedis;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes counters out of the table that count nothing any more. */
@Component
@Conditional(WithoutRedis.class)
class CounterSweep {

    private static final int SWEPT_AT_ONCE = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> shared;

    CounterSweep(PostgreSQLSelectForUpdateBasedProxyManager<String> shared) {
        this.shared = shared;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        int swept;
        do {
            swept = shared.removeExpired(SWEPT_AT_ONCE);
        } while (swept == SWEPT_AT_ONCE);
    }
}
