package org.pcrm.query;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL, one for all tests, with the product's own tables; every test class gets a database of its own. */
record Database(DataSource write, DataSource read, DataSource owner) {

    private static final Path MIGRATIONS = Path.of("../app/src/main/resources/db/migration");
    private static final EmbeddedPostgres SERVER = start();

    static Database fresh() {
        var name = "house_" + UUID.randomUUID().toString().replace("-", "");
        as("postgres", "postgres").execute("CREATE DATABASE %s TEMPLATE house OWNER pcrm_owner".formatted(name));
        return new Database(
                SERVER.getDatabase("pcrm_write", name),
                kept(SERVER.getDatabase("pcrm_read", name)),
                SERVER.getDatabase("pcrm_owner", name));
    }

    /** A test asks a thousand times, and a connection takes longer than an answer. */
    private static DataSource kept(DataSource each) {
        var pool = new HikariDataSource();
        pool.setDataSource(each);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            // Nothing here outlives the test, so nothing needs to reach the disk.
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "500")
                    .start();
            var postgres = new JdbcTemplate(server.getPostgresDatabase());
            for (var role : new String[] {"pcrm_owner", "pcrm_write", "pcrm_read"}) {
                postgres.execute("CREATE ROLE " + role + " LOGIN");
            }
            postgres.execute("CREATE DATABASE house OWNER pcrm_owner");
            migrate(new JdbcTemplate(server.getDatabase("pcrm_owner", "house")));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(JdbcTemplate owner) throws IOException {
        try (var scripts = Files.list(MIGRATIONS)) {
            for (var script : scripts.sorted().toList()) {
                owner.execute(Files.readString(script));
            }
        }
    }

    private static JdbcTemplate as(String role, String database) {
        return new JdbcTemplate(SERVER.getDatabase(role, database));
    }
}
