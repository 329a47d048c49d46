package org.pcrm.app.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The credentials of all staff. */
interface Credentials extends JpaRepository<Credential, UUID> {

    Optional<Credential> findByEmailKey(String emailKey);
}
