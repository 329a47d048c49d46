package org.pcrm.app.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The marks on all notices up to a moment. */
interface ReadUntilRows extends JpaRepository<ReadUntil, ReadUntil.Key> {

    /** Moves the moment on, never back. */
    @Modifying
    @Query(nativeQuery = true, value = """
            INSERT INTO notices_read_until AS known (staff_id, tenant_id, until) VALUES (:staffId, :tenantId, :until)
            ON CONFLICT (staff_id, tenant_id) DO UPDATE SET until = greatest(known.until, excluded.until)""")
    void move(UUID staffId, UUID tenantId, Instant until);
}
