package org.pcrm.command.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@link Originals} in PostgreSQL. */
@Component
class OriginalRows implements Originals {

    private final JdbcClient jdbc;

    OriginalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(UUID tenantId) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('duplicates ' || ?, 0))) locked")
                .param(tenantId)
                .query()
                .singleRow();
    }

    @Override
    public Optional<String> of(String trackingId) {
        return jdbc.sql("SELECT original FROM duplicate_link WHERE tracking_id = ?")
                .param(trackingId)
                .query(String.class)
                .optional();
    }

    @Override
    public List<Follower> followersOf(String original) {
        return followers(
                "SELECT tracking_id, by_id FROM duplicate_link WHERE original = ? ORDER BY tracking_id", original);
    }

    @Override
    public List<Follower> followersBy(String trackingId) {
        return followers("""
                        WITH RECURSIVE following AS (
                            SELECT tracking_id, by_id FROM duplicate_link WHERE by_id = ?
                            UNION
                            SELECT l.tracking_id, l.by_id FROM duplicate_link l JOIN following f ON l.by_id = f.tracking_id)
                        SELECT tracking_id, by_id FROM following ORDER BY tracking_id""", trackingId);
    }

    private List<Follower> followers(String sql, String trackingId) {
        return jdbc.sql(sql)
                .param(trackingId)
                .query((row, n) -> new Follower(row.getString("tracking_id"), row.getString("by_id")))
                .list();
    }
}
