package org.pcrm.app.limits;

import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import org.pcrm.app.redis.WithoutRedis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Where counters live by default: an unlogged table, on connections whose commits wait for no disk. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutRedis.class)
class CountersInPostgreSql {

    private static final int CONNECTIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A counter is worth no disk write: after a crash everybody starts anew. */
    private static final String CARELESS = "SET synchronous_commit = off";

    @Bean(defaultCandidate = false)
    @Qualifier("counterDataSource")
    HikariDataSource counterDataSource(DataSourceProperties properties) {
        var pool = new HikariDataSource();
        pool.setPoolName("counters");
        pool.setJdbcUrl(properties.determineUrl());
        pool.setUsername(properties.determineUsername());
        pool.setPassword(properties.determinePassword());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setConnectionInitSql(CARELESS);
        pool.addDataSourceProperty("ApplicationName", "pcrm-counters");
        return pool;
    }

    @Bean
    PostgreSQLSelectForUpdateBasedProxyManager<String> sharedCounters(
            @Qualifier("counterDataSource") HikariDataSource pool, LimitSettings settings) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(pool)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(settings.window()))
                .build();
    }
}
