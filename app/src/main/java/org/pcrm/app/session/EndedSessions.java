package org.pcrm.app.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The rows of the sessions that ended before their tokens expired. */
interface EndedSessions extends JpaRepository<EndedSession, UUID> {

    /** Ends a session; ending it twice, also at the same moment, is the same as once, and 0 the second time. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO ended_session (family, expires_at) VALUES (:family, :until) ON CONFLICT DO NOTHING")
    int end(UUID family, Instant until);

    /** Ends all sessions of a staff member but one; those that ended now. Each has a token as long as it lives. */
    @Query(nativeQuery = true, value = """
            INSERT INTO ended_session (family, expires_at)
            SELECT DISTINCT family, CAST(:until AS timestamptz) FROM refresh_token
            WHERE staff_id = :staffId AND family <> :kept AND expires_at > :now
            ON CONFLICT DO NOTHING
            RETURNING family""")
    List<UUID> endAll(UUID staffId, UUID kept, Instant now, Instant until);

    /** Waits for everybody who is ending a session, and lets nobody else begin until the transaction is over. */
    @Modifying
    @Query(nativeQuery = true, value = "LOCK TABLE ended_session IN SHARE MODE")
    void holdStill();

    @Modifying
    @Query("DELETE FROM EndedSession s WHERE s.expiresAt <= :now")
    void sweep(Instant now);
}
