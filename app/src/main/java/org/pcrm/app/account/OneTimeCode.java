package org.pcrm.app.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A one-time code as the server remembers it: its hash, never itself. */
@Entity
class OneTimeCode {

    @Id
    private byte[] codeHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID staffId;
    private Instant expiresAt;
    private boolean used;

    protected OneTimeCode() {}

    OneTimeCode(byte[] codeHash, Purpose purpose, UUID staffId, Instant expiresAt) {
        this.codeHash = codeHash;
        this.purpose = purpose;
        this.staffId = staffId;
        this.expiresAt = expiresAt;
    }

    UUID staffId() {
        return staffId;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean isAlive(Instant now) {
        return !used && now.isBefore(expiresAt);
    }
}
