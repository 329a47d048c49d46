package org.pcrm.app.redis;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Holds where no Redis is set: PostgreSQL does its part. */
public final class WithoutRedis extends NoneNestedConditions {

    WithoutRedis() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty(RedisAddress.SETTING)
    static final class WithRedis {}
}
