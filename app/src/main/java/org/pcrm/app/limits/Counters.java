package org.pcrm.app.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Counts tries over all processes. A process takes permits in batches, so that most tries cost no trip to the store;
 * failed sign-ins are counted one by one.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class Counters {

    /** One permit in so many is fetched together; up to that many may be let through too often, per process. */
    private static final int BATCHES = 10;

    private static final Duration LONGEST_UNTOLD = Duration.ofSeconds(2);
    private static final int IN_MEMORY = 50_000;

    private final ProxyManager<String> shared;
    private final LimitSettings settings;
    private final boolean lifted;
    private final Cache<String, Bucket> buckets;

    Counters(
            ProxyManager<String> shared,
            LimitSettings settings,
            @Value("${pcrm.rate-limits:on}") String limits,
            Environment environment) {
        this.shared = shared;
        this.settings = settings;
        lifted = "off".equals(limits);
        if (lifted && !environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException("pcrm.rate-limits=off is for the local profile only");
        }
        buckets = Caffeine.newBuilder()
                .maximumSize(IN_MEMORY)
                .expireAfterAccess(settings.window())
                .build();
    }

    /** Counts one try of this key. */
    public Count take(Limit limit, String key) {
        if (lifted) {
            return new Count(true, settings.permits(limit), Duration.ZERO);
        }
        var probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        return new Count(probe.isConsumed(), probe.getRemainingTokens(), wholeSeconds(probe.getNanosToWaitForReset()));
    }

    /** Takes one try back: it was none of those that are counted. */
    public void giveBack(Limit limit, String key) {
        if (!lifted) {
            bucket(limit, key).addTokens(1);
        }
    }

    /** How many tries a window lets through, and how long it is, in the form of the header {@code RateLimit-Policy}. */
    String policy(Limit limit) {
        return "\"%s\";q=%d;w=%d"
                .formatted(
                        name(limit), settings.permits(limit), settings.window().toSeconds());
    }

    static String name(Limit limit) {
        return limit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Forgets the permits this process holds; what all processes share stays. */
    public void forget() {
        buckets.invalidateAll();
    }

    private static Duration wholeSeconds(long nanos) {
        return Duration.ofSeconds(Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos()));
    }

    private Bucket bucket(Limit limit, String key) {
        return buckets.get(name(limit) + " " + key, id -> {
            var builder = shared.builder();
            if (limit != Limit.SIGN_IN) {
                var batch = Math.max(1, settings.permits(limit) / BATCHES);
                builder = builder.withOptimization(Optimizations.delaying(new DelayParameters(batch, LONGEST_UNTOLD)));
            }
            return builder.build(id, () -> configuration(limit));
        });
    }

    private BucketConfiguration configuration(Limit limit) {
        var permits = settings.permits(limit);
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(permits).refillIntervally(permits, settings.window()))
                .build();
    }
}
