package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.Shared;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is set: the database shares it. */
@ResourceLock(Shared.LIMITS)
class SharingOverPostgreSqlTest extends TwoProcesses {

    @Override
    List<String> settings() {
        return List.of();
    }

    @Override
    int sessions() {
        return 20;
    }

    @Override
    void forgetTries() {
        first.application()
                .getBean(JdbcClient.class)
                .sql("DELETE FROM rate_limit")
                .update();
    }

    @Test
    void nobody_looks_for_a_redis() {
        assertThat(first.application().getBeansOfType(RedisConnectionFactory.class))
                .isEmpty();
        assertThat(first.application().containsBean("redisHealthContributor")).isFalse();
    }
}
