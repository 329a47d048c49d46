package org.pcrm.app.triage;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The complaints that wait for their analysis. All moments are the database's: it is the clock that all processes share. */
@Component
class Untriaged {

    private static final int AGAIN_SECONDS = 60;

    private final JdbcClient jdbc;

    Untriaged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A complaint that waits, and its office. */
    record Waiting(String trackingId, UUID tenantId) {}

    /** Notes one. Fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String trackingId, UUID tenantId) {
        jdbc.sql("INSERT INTO untriaged (tracking_id, tenant_id, due_at) VALUES (?, ?, now())")
                .params(trackingId, tenantId)
                .update();
    }

    /** Takes some that are due; unless they are {@link #done} they are due again in a minute. */
    public List<Waiting> take(int atMost) {
        return jdbc.sql("""
                        UPDATE untriaged SET due_at = now() + make_interval(secs => ?)
                        WHERE tracking_id IN (SELECT tracking_id FROM untriaged WHERE due_at <= now()
                                              ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
                        RETURNING tracking_id, tenant_id""").params(AGAIN_SECONDS, atMost).query(Waiting.class).list();
    }

    /** Takes one off the list. */
    public void done(Waiting complaint) {
        jdbc.sql("DELETE FROM untriaged WHERE tracking_id = ?")
                .param(complaint.trackingId())
                .update();
    }
}
