package org.pcrm.app.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The mails queued, sent and set aside. */
interface Mails extends JpaRepository<Mail, UUID> {

    /** The one that has been due for longest, an awaited one first, locked; passes over those that others are taking. */
    @Query(nativeQuery = true, value = """
            SELECT * FROM mail WHERE sent_at IS NULL AND failed_at IS NULL AND next_attempt_at <= :now
            ORDER BY awaited DESC, next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
    Optional<Mail> nextDue(Instant now);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Mail m WHERE m.id = :id")
    Optional<Mail> findForUpdate(UUID id);

    /** What was set aside in an office, or in all, newest first, from after a moment and id on. */
    @Query(nativeQuery = true, value = """
            SELECT * FROM mail
            WHERE failed_at IS NOT NULL AND (:all OR tenant_id = CAST(:tenant AS uuid)) AND (failed_at, id) < (:failedAt, :id)
            ORDER BY failed_at DESC, id DESC LIMIT :limit""")
    List<Mail> setAside(UUID tenant, boolean all, Instant failedAt, UUID id, int limit);

    /** How many of these there are, counted no further than {@code atMost}. */
    @Query(nativeQuery = true, value = """
            SELECT count(*) FROM (
                SELECT 1 FROM mail WHERE failed_at IS NOT NULL AND (:all OR tenant_id = CAST(:tenant AS uuid)) LIMIT :atMost
            ) counted""")
    int countSetAside(UUID tenant, boolean all, int atMost);

    @Modifying
    @Query("DELETE FROM Mail m WHERE coalesce(m.sentAt, m.failedAt) < :before")
    void sweep(Instant before);

    @Query("SELECT count(*) FROM Mail m WHERE m.sentAt IS NULL AND m.failedAt IS NULL")
    long countWaiting();

    @Query("SELECT count(*) FROM Mail m WHERE m.failedAt IS NOT NULL")
    long countSetAside();
}
