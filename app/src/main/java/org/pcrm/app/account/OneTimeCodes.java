package org.pcrm.app.account;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The codes given out. */
interface OneTimeCodes extends JpaRepository<OneTimeCode, byte[]> {

    /** Voids a person's code of one purpose. */
    @Modifying
    @Query("""
            UPDATE OneTimeCode c SET c.used = true
            WHERE c.staffId = :staffId AND c.purpose = :purpose AND c.used = false""")
    void voidOf(UUID staffId, Purpose purpose);

    /** Voids all codes of a person. */
    @Modifying
    @Query("UPDATE OneTimeCode c SET c.used = true WHERE c.staffId = :staffId AND c.used = false")
    void voidAllOf(UUID staffId);

    /** Marks a code as used; 0 when somebody was faster. */
    @Modifying
    @Query("UPDATE OneTimeCode c SET c.used = true WHERE c.codeHash = :hash AND c.used = false")
    int use(byte[] hash);

    @Modifying
    @Query("DELETE FROM OneTimeCode c WHERE c.expiresAt <= :now")
    void sweep(Instant now);
}
