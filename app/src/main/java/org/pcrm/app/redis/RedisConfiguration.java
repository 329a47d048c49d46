package org.pcrm.app.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The ways to Redis. Nobody waits long for one that is away, and it is found again without a restart. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(RedisAddress.SETTING)
class RedisConfiguration {

    /** For connecting and for each answer: a request must be refused sooner than its sender gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Between two tries to find it again. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int ATTEMPTS = 3;

    @Bean(destroyMethod = "shutdown")
    ClientResources redisResources() {
        return ClientResources.builder().reconnectDelay(Delay.constant(PAUSE)).build();
    }

    @Bean
    LettuceConnectionFactory redisConnections(
            @Value("${" + RedisAddress.SETTING + "}") String url, ClientResources resources) {
        var address = RedisAddress.of(url);
        var options = ClientOptions.builder()
                // Otherwise requests would queue up behind it and wait in vain.
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder().connectTimeout(PATIENCE).build())
                .timeoutOptions(TimeoutOptions.enabled())
                .build();
        var client = LettuceClientConfiguration.builder()
                .apply(address)
                .commandTimeout(PATIENCE)
                .clientOptions(options)
                .clientResources(resources)
                .build();
        return new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(address), client);
    }

    @Bean
    StringRedisTemplate redis(LettuceConnectionFactory connections) {
        return new StringRedisTemplate(connections);
    }

    /**
     * A connection for names and bytes, closed with all others; shows at once whether somebody answers there and lets us
     * in.
     */
    @Bean(destroyMethod = "")
    StatefulRedisConnection<String, byte[]> redisConnection(LettuceConnectionFactory connections) {
        var client = (RedisClient) connections.getRequiredNativeClient();
        for (int attempt = 1; true; attempt++) {
            try {
                return client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
            } catch (RedisConnectionException failed) {
                var why = NestedExceptionUtils.getMostSpecificCause(failed);
                // Redis closes after a refusal, and the client may then have lost what it said.
                if (attempt == ATTEMPTS || !(why instanceof IllegalStateException)) {
                    throw new IllegalStateException(
                            RedisAddress.SETTING + " names a Redis that cannot be entered: " + why.getMessage());
                }
            }
        }
    }
}
