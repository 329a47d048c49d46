package org.pcrm.app.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.personal.Vault;
import org.pcrm.query.fold.Tables;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two pools with a role each: one appends and projects, the other answers queries behind row-level security. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    /**
     * No appending transaction may outlive the time after which a gap in the event store is given up (60 s). And none holds
     * what others wait for while its process is frozen: between two statements it thinks for milliseconds.
     */
    private static final String APPENDING =
            "SET transaction_timeout = '20s'; SET idle_in_transaction_session_timeout = '3s'";

    /**
     * What answers queries changes nothing, whatever it is granted. Nor does one question take more processors: to start
     * them takes longer than most answers, and many ask at once.
     */
    private static final String READING =
            "SET default_transaction_read_only = on; SET max_parallel_workers_per_gather = 0";

    private static final String REBUILDING = "SET search_path = rebuild, pg_temp; SET synchronous_commit = off;"
            + " SET idle_in_transaction_session_timeout = '20s'";

    @Bean
    @Primary
    HikariDataSource writeDataSource(DataSourceProperties properties, @Value("${pcrm.pool.write:10}") int size) {
        return pool("write", properties, properties.getUsername(), properties.getPassword(), size, APPENDING);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("readDataSource")
    HikariDataSource readDataSource(
            DataSourceProperties properties,
            @Value("${pcrm.read.username}") String username,
            @Value("${pcrm.read.password}") String password,
            @Value("${pcrm.pool.read:10}") int size) {
        return pool("read", properties, username, password, size, READING);
    }

    /** What projections write to while they run. */
    @Bean
    Tables liveTables(DataSource writeDataSource) {
        return new Tables(writeDataSource, Tables.Use.LIVE);
    }

    /**
     * Opens connections to the tables that a rebuild makes beside those in use. No other table is found on them. A commit
     * need not reach the disk by itself: the exchange does, and what was written before it with it.
     */
    @Bean
    RebuildConnections rebuildConnections(DataSourceProperties properties) {
        return size ->
                pool("rebuild", properties, properties.getUsername(), properties.getPassword(), size, REBUILDING);
    }

    @Bean
    @Primary
    KeyVault writeVault(DataSource writeDataSource, MasterKey masterKey) {
        return new KeyVault(new PersonalKeys(JdbcClient.create(writeDataSource), masterKey));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("readVault")
    Vault readVault(@Qualifier("readDataSource") DataSource readDataSource, MasterKey masterKey) {
        return new KeyVault(new PersonalKeys(JdbcClient.create(readDataSource), masterKey));
    }

    @Bean
    MasterKey masterKey(@Value("${pcrm.master-key:#{null}}") String base64) {
        return MasterKey.parse(base64);
    }

    /** Milliseconds are what every store, client and log keeps. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }

    @Bean
    SlaClock slaClock(@Value("${pcrm.sla.hour}") Duration hour) {
        return new SlaClock(hour);
    }

    private static HikariDataSource pool(
            String name, DataSourceProperties properties, String username, String password, int size, String init) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(properties.determineUrl());
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.setConnectionInitSql(init);
        pool.addDataSourceProperty("ApplicationName", "pcrm-" + name);
        // Details of a failed statement repeat its values: personal data must not reach a log that way.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
