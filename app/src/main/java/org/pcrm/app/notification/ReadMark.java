package org.pcrm.app.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody has read a notice. */
@Entity
@Table(name = "notice_read")
@IdClass(ReadMark.Key.class)
class ReadMark {

    @Id
    private UUID staffId;

    @Id
    private UUID noticeId;

    private UUID tenantId;
    private Instant at;

    protected ReadMark() {}

    /** Who and what. */
    record Key(UUID staffId, UUID noticeId) {}
}
