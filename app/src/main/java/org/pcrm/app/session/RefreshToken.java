package org.pcrm.app.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A refresh token as the server remembers it: its hash, never itself. */
@Entity
class RefreshToken {

    @Id
    private byte[] tokenHash;

    private UUID family;
    private UUID staffId;
    private Instant expiresAt;
    private boolean used;

    protected RefreshToken() {}

    RefreshToken(byte[] tokenHash, UUID family, UUID staffId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.family = family;
        this.staffId = staffId;
        this.expiresAt = expiresAt;
    }

    UUID family() {
        return family;
    }

    UUID staffId() {
        return staffId;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
