package org.pcrm.app.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody has read all notices of an office up to a moment. */
@Entity
@Table(name = "notices_read_until")
@IdClass(ReadUntil.Key.class)
class ReadUntil {

    @Id
    private UUID staffId;

    @Id
    private UUID tenantId;

    private Instant until;

    protected ReadUntil() {}

    /** Who and where. */
    record Key(UUID staffId, UUID tenantId) {}
}
