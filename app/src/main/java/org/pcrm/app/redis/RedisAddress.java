package org.pcrm.app.redis;

import io.lettuce.core.RedisURI;
import java.util.Set;

/**
 * The setting {@code pcrm.redis.url}: {@code redis://:password@host:6379/0}, or {@code rediss://…} for TLS; absent, all
 * is kept in PostgreSQL. It names one server, version 6.2 or later, that forgets nothing before its time
 * ({@code maxmemory-policy noeviction}). It need not write to disk: after a restart what ended is filled in from
 * PostgreSQL, and everybody's tries are counted anew.
 */
public final class RedisAddress {

    /** The setting's name. */
    public static final String SETTING = "pcrm.redis.url";

    private static final Set<String> SCHEMES = Set.of("redis", "rediss");

    private RedisAddress() {}

    /** Reads the address; a wrong one is not repeated, for it may hold a password. */
    static RedisURI of(String url) {
        try {
            if (SCHEMES.contains(url.split(":", 2)[0])) {
                return RedisURI.create(url);
            }
        } catch (IllegalArgumentException unreadable) {
            // Its message repeats the address.
        }
        throw new IllegalStateException(SETTING + " is not understood: write it as redis://:password@host:6379/0");
    }
}
