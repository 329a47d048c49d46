package org.pcrm.proving;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole product, running in this process on a data directory of its own: two offices with staff, no complaints. */
record Stage(LocalPcrm pcrm) implements AutoCloseable {

    /** Starts it; the directory may hold what an earlier run left. */
    static Stage on(Path data, String... settings) {
        var all = Stream.concat(
                Stream.of(
                        "--pcrm.data=" + data,
                        "--server.port=0",
                        "--pcrm.demo.complaints=0",
                        "--pcrm.rate-limits=off",
                        "--logging.level.root=warn"),
                Stream.of(settings));
        return new Stage(LocalPcrm.start(Options.of(all.toArray(String[]::new))));
    }

    <T> T part(Class<T> type) {
        return pcrm.application().getBean(type);
    }

    JdbcClient database() {
        return part(JdbcClient.class);
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(part(PlatformTransactionManager.class));
    }

    SlaClock slaClock() {
        return part(SlaClock.class);
    }

    Clock clock() {
        return part(Clock.class);
    }

    long count(String sql, Object... parameters) {
        return database().sql(sql).params(parameters).query(Long.class).single();
    }

    /** Its officers, each with department and office. */
    List<Desk> desks() {
        return database()
                .sql("""
                        SELECT s.staff_id, s.department_id, s.tenant_id, t.slug FROM staff_ref s JOIN tenant_ref t USING (tenant_id)
                        WHERE s.role = 'OFFICER' AND s.active ORDER BY t.slug, s.email_key""")
                .query((row, n) -> new Desk(
                        row.getObject("tenant_id", UUID.class),
                        row.getString("slug"),
                        row.getObject("department_id", UUID.class),
                        row.getObject("staff_id", UUID.class)))
                .list();
    }

    /** A connection that nothing is refused: copying, for one, does not go with row-level security. */
    Connection superuser() throws SQLException {
        var database = pcrm.database();
        return DriverManager.getConnection(
                database.url(),
                database.superuser().username(),
                database.superuser().password());
    }

    @Override
    public void close() {
        pcrm.close();
    }

    /** Where a complaint can lie. */
    record Desk(UUID tenantId, String slug, UUID departmentId, UUID officerId) {}
}
