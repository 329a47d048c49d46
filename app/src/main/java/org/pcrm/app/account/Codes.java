package org.pcrm.app.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pcrm.app.session.Hashes;
import org.pcrm.app.session.RandomTokens;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws and takes one-time codes: of each purpose a person has one that works at most. */
@Component
class Codes {

    private final OneTimeCodes codes;
    private final Clock clock;

    Codes(OneTimeCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** A new code; the person's old one of this purpose is void. */
    @Transactional
    String draw(UUID staffId, Purpose purpose) {
        var code = RandomTokens.draw();
        codes.voidOf(staffId, purpose);
        codes.save(new OneTimeCode(hash(code), purpose, staffId, clock.instant().plus(purpose.life())));
        return code;
    }

    /** Whose code this is; empty when it is unknown, for something else, used, void or expired. */
    @Transactional(readOnly = true)
    Optional<UUID> holder(String code, Set<Purpose> purposes) {
        return codes.findById(hash(code))
                .filter(known -> purposes.contains(known.purpose()))
                .filter(known -> known.isAlive(clock.instant()))
                .map(OneTimeCode::staffId);
    }

    /** Uses a code up; false when somebody was faster. */
    @Transactional
    boolean use(String code) {
        return codes.use(hash(code)) == 1;
    }

    /** Voids what a person has in hand: whoever has just chosen a password needs none of it. */
    @Transactional
    void voidAllOf(UUID staffId) {
        codes.voidAllOf(staffId);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    @Transactional
    void sweep() {
        codes.sweep(clock.instant());
    }

    private static byte[] hash(String code) {
        return Hashes.sha256(code.getBytes(StandardCharsets.UTF_8));
    }
}
