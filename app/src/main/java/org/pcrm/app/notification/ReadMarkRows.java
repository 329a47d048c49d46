package org.pcrm.app.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The marks on single notices. */
interface ReadMarkRows extends JpaRepository<ReadMark, ReadMark.Key> {

    /** Marks notices; marking twice is the same as once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            INSERT INTO notice_read (staff_id, notice_id, tenant_id, at)
            SELECT :staffId, notice_id, tenant_id, at FROM notification WHERE notice_id IN (:noticeIds)
            ON CONFLICT DO NOTHING""")
    void mark(UUID staffId, Collection<UUID> noticeIds);

    @Modifying
    @Query("DELETE FROM ReadMark m WHERE m.at <= :before")
    void sweep(Instant before);
}
