package org.pcrm.app.attachment;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.AttachmentOf;
import org.pcrm.app.session.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * Links to files, signed and good for {@link #LIFE}. One gives no more than whoever asked for it sees: it tells what to
 * look for and as whom, and that is looked for anew whenever it is followed.
 */
@Component
class FileLinks {

    static final Duration LIFE = Duration.ofHours(1);

    private static final String COMPLAINT = "complaint";
    private static final String STAFF = "staff";
    private static final String ROLE = "role";
    private static final String OFFICE = "office";
    private static final String DEPARTMENT = "department";

    private final SigningKeys keys;
    private final Clock clock;
    private final JwtParser parser;

    FileLinks(SigningKeys signing, Clock clock) {
        keys = signing.derived("files");
        this.clock = clock;
        parser = keys.reader().clock(() -> Date.from(clock.instant())).build();
    }

    /** When a link that is made now ends, in whole seconds as the token tells it. */
    Instant end() {
        return clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The token of a link. */
    String sign(AttachmentOf file, Instant end) {
        var viewer = file.viewer();
        return keys.sign(Jwts.builder()
                .subject(file.attachmentId().toString())
                .claim(COMPLAINT, file.trackingId())
                .claim(STAFF, spell(viewer.staffId()))
                .claim(ROLE, viewer.role().name())
                .claim(OFFICE, spell(viewer.tenantId()))
                .claim(DEPARTMENT, spell(viewer.departmentId()))
                .expiration(Date.from(end)));
    }

    /** What a token leads to; empty when it is forged, spoiled or too old. */
    Optional<AttachmentOf> read(String token) {
        try {
            return Optional.of(file(parser.parseSignedClaims(token).getPayload()));
        } catch (JwtException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static AttachmentOf file(Claims claims) {
        var viewer = new Viewer(
                id(claims, OFFICE),
                Role.valueOf(claims.get(ROLE, String.class)),
                id(claims, DEPARTMENT),
                id(claims, STAFF));
        return new AttachmentOf(viewer, claims.get(COMPLAINT, String.class), id(claims, Claims.SUBJECT));
    }

    private static UUID id(Claims claims, String name) {
        var spelled = claims.get(name, String.class);
        return spelled == null ? null : UUID.fromString(spelled);
    }

    private static String spell(UUID id) {
        return id == null ? null : id.toString();
    }
}
