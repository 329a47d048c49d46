package org.pcrm.app.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A session that is over although tokens of it are still unexpired. */
@Entity
class EndedSession {

    @Id
    private UUID family;

    private Instant expiresAt;

    protected EndedSession() {}

    UUID family() {
        return family;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
