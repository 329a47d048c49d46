package org.pcrm.app.duplicate;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The complaints that are not compared with the others yet. All moments are the database's. */
@Component
class Searches {

    /** Many times what a batch takes; how long nobody takes over from a process that died, or tries again what failed. */
    private static final int TAKEN_SECONDS = 30;

    private final JdbcClient jdbc;

    Searches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID tenantId, String trackingId) {
        jdbc.sql("INSERT INTO duplicate_search (tracking_id, tenant_id, taken_until) VALUES (?, ?, '-infinity')")
                .params(trackingId, tenantId)
                .update();
    }

    /**
     * Takes some that no other process has, and that can be found themselves by now. So of two that are filed at one moment
     * the one that is compared last finds the other.
     */
    public List<Search> take(int most) {
        return jdbc.sql("""
                        UPDATE duplicate_search SET taken_until = now() + make_interval(secs => ?)
                        WHERE tracking_id IN (SELECT s.tracking_id FROM duplicate_search s
                                              WHERE s.taken_until <= now()
                                                AND EXISTS (SELECT 1 FROM similar_complaint c
                                                            WHERE c.tracking_id = s.tracking_id)
                                              LIMIT ? FOR UPDATE SKIP LOCKED)
                        RETURNING tracking_id, tenant_id""")
                .params(TAKEN_SECONDS, most)
                .query((row, n) -> new Search(row.getObject("tenant_id", UUID.class), row.getString("tracking_id")))
                .list();
    }

    @Transactional
    public void done(Search search) {
        jdbc.sql("DELETE FROM duplicate_search WHERE tracking_id = ?")
                .param(search.trackingId())
                .update();
    }

    /** One complaint to be compared. */
    record Search(UUID tenantId, String trackingId) {}
}
