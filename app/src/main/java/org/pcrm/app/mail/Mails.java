package org.pcrm.app.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The mails queued, sent and set aside. */
interface Mails extends JpaRepository<Mail, UUID> {

    /** The one that has been due for longest, an awaited one first, locked; passes over those that others are taking. */
    @Query(nativeQuery = true, value = """
            SELECT * FROM mail WHERE sent_at IS NULL AND failed_at IS NULL AND next_attempt_at <= :now
            ORDER BY awaited DESC, next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
    Optional<Mail> nextDue(Instant now);

    @Modifying
    @Query("DELETE FROM Mail m WHERE coalesce(m.sentAt, m.failedAt) < :before")
    void sweep(Instant before);

    @Query("SELECT count(*) FROM Mail m WHERE m.sentAt IS NULL AND m.failedAt IS NULL")
    long countWaiting();

    @Query("SELECT count(*) FROM Mail m WHERE m.failedAt IS NOT NULL")
    long countSetAside();
}
