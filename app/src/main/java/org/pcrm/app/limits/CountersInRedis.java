package org.pcrm.app.limits;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import org.pcrm.app.redis.RedisAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where counters live when Redis is set: in keys that expire by themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(RedisAddress.SETTING)
class CountersInRedis {

    private static final String PREFIX = "pcrm:tries:";

    @Bean
    ProxyManager<String> sharedCounters(StatefulRedisConnection<String, byte[]> redis, LimitSettings settings) {
        return Bucket4jLettuce.casBasedBuilder(redis)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(settings.window()))
                .build()
                .withMapper(PREFIX::concat);
    }
}
