package org.pcrm.app.policy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes that are not worked off yet. All moments are the database's: it is the clock that all processes share.
 */
@Component
class PolicyChanges {

    /** Many times what a batch takes; how long nobody takes over from a process that died. */
    private static final int TAKEN_SECONDS = 10;

    /**
     * Whoever read what held before the change has committed by then: no appending transaction lives longer than 20
     * seconds.
     */
    private static final int ONCE_MORE_SECONDS = 21;

    private final JdbcClient jdbc;
    private final PolicyBell bell;

    PolicyChanges(JdbcClient jdbc, PolicyBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    /** From the beginning, whatever of an earlier change was done; whoever works on that ends its batch first. Fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID tenantId) {
        jdbc.sql("""
                        INSERT INTO policy_change (tenant_id, change_id, after_tracking_id, last, due_at, taken_until)
                        VALUES (?, gen_random_uuid(), '', false, now(), '-infinity')
                        ON CONFLICT (tenant_id) DO UPDATE SET
                            change_id = excluded.change_id, after_tracking_id = excluded.after_tracking_id,
                            last = excluded.last, due_at = excluded.due_at""").param(tenantId).update();
        bell.ringOnceCommitted();
    }

    /** Takes one that is due and that no other process has; it is taken until a step is told, or for 10 seconds. */
    public Optional<PolicyChange> take() {
        return jdbc.sql("""
                        UPDATE policy_change SET taken_until = now() + make_interval(secs => ?)
                        WHERE tenant_id = (SELECT tenant_id FROM policy_change
                                           WHERE due_at <= now() AND taken_until <= now()
                                           ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING tenant_id, change_id, after_tracking_id, last""")
                .param(TAKEN_SECONDS)
                .query((row, n) -> new PolicyChange(
                        row.getObject("tenant_id", UUID.class),
                        row.getObject("change_id", UUID.class),
                        row.getString("after_tracking_id"),
                        row.getBoolean("last")))
                .optional();
    }

    /** All up to this tracking ID is done; other offices come first now. */
    @Transactional
    public void reached(PolicyChange change, String trackingId) {
        release(change);
        jdbc.sql("""
                        UPDATE policy_change SET after_tracking_id = ?, due_at = now()
                        WHERE tenant_id = ? AND change_id = ?""").params(trackingId, change.tenantId(), change.changeId()).update();
    }

    /** All is done: once more a little later, and then no more. */
    @Transactional
    public void finished(PolicyChange change) {
        release(change);
        if (change.isLast()) {
            jdbc.sql("DELETE FROM policy_change WHERE tenant_id = ? AND change_id = ?")
                    .params(change.tenantId(), change.changeId())
                    .update();
        } else {
            jdbc.sql("""
                            UPDATE policy_change
                            SET last = true, after_tracking_id = '', due_at = now() + make_interval(secs => ?)
                            WHERE tenant_id = ? AND change_id = ?""")
                    .params(ONCE_MORE_SECONDS, change.tenantId(), change.changeId())
                    .update();
        }
    }

    /** Of a newer change too, which begins now. */
    private void release(PolicyChange change) {
        jdbc.sql("UPDATE policy_change SET taken_until = '-infinity' WHERE tenant_id = ?")
                .param(change.tenantId())
                .update();
    }
}
