package org.pcrm.app.session;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The refresh tokens given out. */
interface RefreshTokens extends JpaRepository<RefreshToken, byte[]> {

    /** Marks a token as used; 0 when somebody was faster. */
    @Modifying
    @Query("UPDATE RefreshToken t SET t.used = true WHERE t.tokenHash = :hash AND t.used = false")
    int use(byte[] hash);

    @Modifying
    @Query("DELETE FROM RefreshToken t WHERE t.expiresAt <= :now")
    void sweep(Instant now);
}
