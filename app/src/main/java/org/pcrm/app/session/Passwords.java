package org.pcrm.app.session;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets and checks passwords, hashed with Argon2id. */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    /** Memory in KiB and passes, as https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html. */
    private static final int MEMORY = 19 * 1024;

    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY, PASSES);

    /** A crowd at the door must not take all memory: no more checks at once than processors to do them. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Credentials credentials;
    private final String hashOfNobody;

    Passwords(Credentials credentials) {
        this.credentials = credentials;
        hashOfNobody = encoder.encode(UUID.randomUUID().toString());
    }

    /** Gives a staff member this e-mail and password to sign in with, in place of any before. */
    @Transactional
    public void set(UUID staffId, String email, String password) {
        credentials.save(new Credential(staffId, EmailKey.of(email), encoder.encode(password)));
    }

    /** Who signs in with these; an unknown e-mail takes as long to refuse as a wrong password. */
    Optional<Credential> check(String email, String password) {
        var credential = credentials.findByEmailKey(EmailKey.of(email));
        var hash = credential.map(Credential::passwordHash).orElse(hashOfNobody);
        var right = matches(password, hash);
        return credential.filter(found -> right);
    }

    /** Whether this is the password of a staff member. */
    public boolean isOf(UUID staffId, String password) {
        return credentials
                .findById(staffId)
                .filter(credential -> matches(password, credential.passwordHash()))
                .isPresent();
    }

    private boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    /** Names an account where its e-mail address must not be readable. */
    static String keyHash(String email) {
        return HexFormat.of().formatHex(Hashes.sha256(EmailKey.of(email).getBytes(StandardCharsets.UTF_8)));
    }
}
