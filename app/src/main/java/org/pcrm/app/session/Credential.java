package org.pcrm.app.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a staff member signs in with; the hash is Argon2id in its own encoding, salt and costs included. */
@Entity
class Credential {

    @Id
    private UUID staffId;

    private String emailKey;
    private String passwordHash;

    protected Credential() {}

    Credential(UUID staffId, String emailKey, String passwordHash) {
        this.staffId = staffId;
        this.emailKey = emailKey;
        this.passwordHash = passwordHash;
    }

    UUID staffId() {
        return staffId;
    }

    String passwordHash() {
        return passwordHash;
    }
}
