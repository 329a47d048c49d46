package org.pcrm.app.session;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signed marks that a browser has signed in to an account before. They open nothing; such a browser is only counted
 * apart, so that nobody can lock others out by guessing at their account.
 */
@Component
class KnownBrowsers {

    private final SigningKeys keys;
    private final JwtParser parser;

    KnownBrowsers(SigningKeys signing) {
        keys = signing.derived("known browsers");
        parser = keys.reader().build();
    }

    /** A mark for this account. */
    String mark(String email) {
        return keys.sign(Jwts.builder()
                .subject(Passwords.keyHash(email))
                .id(UUID.randomUUID().toString()));
    }

    /** The browser's own name if it knows this account; empty for a mark that is another's or forged. */
    Optional<String> recognise(String mark, String email) {
        try {
            var claims = parser.parseSignedClaims(mark).getPayload();
            return Passwords.keyHash(email).equals(claims.getSubject())
                    ? Optional.of(claims.getId())
                    : Optional.empty();
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
