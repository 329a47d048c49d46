package org.pcrm.app.session;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Signed marks that a browser has signed in to an account before. They open nothing; such a browser is only counted
 * apart, so that nobody can lock others out by guessing at their account.
 */
@Component
class KnownBrowsers {

    /** A key of its own, so that a mark can never pass for an access token. */
    private final SecretKey key;

    KnownBrowsers(SigningKey signing) {
        var derived = (signing.id() + " known browsers").getBytes(StandardCharsets.UTF_8);
        key = Keys.hmacShaKeyFor(Hashes.hmac(signing.key(), derived));
    }

    /** A mark for this account. */
    String mark(String email) {
        return Jwts.builder()
                .subject(Passwords.keyHash(email))
                .id(UUID.randomUUID().toString())
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    /** The browser's own name if it knows this account; empty for a mark that is another's or forged. */
    Optional<String> recognise(String mark, String email) {
        try {
            var claims = Jwts.parser()
                    .verifyWith(key)
                    .build()
                    .parseSignedClaims(mark)
                    .getPayload();
            return Passwords.keyHash(email).equals(claims.getSubject())
                    ? Optional.of(claims.getId())
                    : Optional.empty();
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
