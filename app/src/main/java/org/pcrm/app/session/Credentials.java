package org.pcrm.app.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The credentials of all staff. */
interface Credentials extends JpaRepository<Credential, UUID> {

    Optional<Credential> findByEmailKey(String emailKey);

    /** Keeps a password from being changed until the transaction ends; empty when it has been changed already. */
    @Query(nativeQuery = true, value = """
            SELECT staff_id FROM credential WHERE staff_id = :staffId AND password_hash = :hash FOR SHARE""")
    Optional<UUID> hold(UUID staffId, String hash);
}
