package org.pcrm.app.session;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.springframework.stereotype.Component;

/** Access tokens: JWTs (RFC 7519) signed with HS256 and no other algorithm, good for {@link #LIFE}. */
@Component
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(15);

    private static final String FAMILY = "sid";
    private static final String ROLE = "role";
    private static final String OFFICE = "office";
    private static final String DEPARTMENT = "department";

    private final SigningKeys keys;
    private final Clock clock;
    private final JwtParser parser;

    AccessTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        parser = keys.reader().clock(() -> Date.from(clock.instant())).build();
    }

    /** A token that tells who signed in. */
    String issue(Session session) {
        var now = clock.instant();
        var viewer = session.viewer();
        return keys.sign(Jwts.builder()
                .subject(viewer.staffId().toString())
                .claim(FAMILY, session.family().toString())
                .claim(ROLE, viewer.role().name())
                .claim(OFFICE, spell(viewer.tenantId()))
                .claim(DEPARTMENT, spell(viewer.departmentId()))
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(LIFE))));
    }

    /** The session a token tells of; empty when it is forged, spoiled or expired. */
    Optional<Session> read(String token) {
        try {
            return Optional.of(session(parser.parseSignedClaims(token).getPayload()));
        } catch (JwtException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Session session(Claims claims) {
        var viewer = new Viewer(
                id(claims, OFFICE),
                Role.valueOf(claims.get(ROLE, String.class)),
                id(claims, DEPARTMENT),
                id(claims, Claims.SUBJECT));
        return new Session(id(claims, FAMILY), viewer);
    }

    private static UUID id(Claims claims, String name) {
        var spelled = claims.get(name, String.class);
        return spelled == null ? null : UUID.fromString(spelled);
    }

    private static String spell(UUID id) {
        return id == null ? null : id.toString();
    }
}
