package org.pcrm.app.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and ends sessions. */
@Component
public class Sessions {

    /** How long a refresh token is good for. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 32;

    /** Names no session. */
    private static final UUID NONE = new UUID(0, 0);

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final EndedFamilies ended;
    private final EndedSessions endedRows;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            EndedFamilies ended,
            EndedSessions endedRows,
            Accounts accounts,
            Credentials credentials,
            Clock clock) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.ended = ended;
        this.endedRows = endedRows;
        this.accounts = accounts;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Begins a session; empty when the password was changed since it was found right, so that nobody who knew only the
     * old one comes in behind the change.
     */
    @Transactional
    Optional<Tokens> open(Viewer viewer, Credential proof) {
        return credentials
                .hold(proof.staffId(), proof.passwordHash())
                .map(held -> issue(new Session(UUID.randomUUID(), viewer)));
    }

    /**
     * New tokens for a refresh token; empty when it is unknown, expired, used before or of somebody who is no longer
     * active. The last two end the session: either the token was stolen or the person may not go on.
     */
    @Transactional
    Optional<Tokens> renew(String presented) {
        var hash = hash(presented);
        var token = refreshTokens
                .findById(hash)
                .filter(known -> !known.isExpired(clock.instant()))
                .filter(known -> !hasEnded(known.family()));
        if (token.isEmpty()) {
            return Optional.empty();
        }
        var family = token.get().family();
        var renewed = refreshTokens.use(hash) == 0
                ? Optional.<Tokens>empty()
                : accounts.active(token.get().staffId()).map(viewer -> issue(new Session(family, viewer)));
        if (renewed.isEmpty()) {
            end(family);
        }
        return renewed;
    }

    /** Ends a session with all its tokens, also one that is being given out at this moment. */
    @Transactional
    void end(UUID family) {
        ended.end(family, untilAllIsExpired());
    }

    /** Ends all sessions of a staff member. */
    @Transactional
    public void endAllOf(UUID staffId) {
        ended.endAll(staffId, NONE, untilAllIsExpired());
    }

    /** Ends all sessions of the one who sent the request in hand, but not the one it was sent in. */
    @Transactional
    public void endOthers() {
        var kept = Session.current();
        ended.endAll(kept.viewer().staffId(), kept.family(), untilAllIsExpired());
    }

    /**
     * The unended session of an access token, with what its person is at this moment: whoever was deactivated or got
     * another role is so from the next request on, whatever the token says.
     */
    Optional<Session> of(String accessToken) {
        return accessTokens
                .read(accessToken)
                .filter(session -> !ended.has(session.family()))
                .flatMap(session -> accounts.active(session.viewer().staffId())
                        .map(viewer -> new Session(session.family(), viewer)));
    }

    /** The unended session that a refresh token, used or not, was given out for. */
    Optional<UUID> familyOf(String refreshToken) {
        return refreshTokens
                .findById(hash(refreshToken))
                .map(RefreshToken::family)
                .filter(family -> !hasEnded(family));
    }

    /** Forgets what no longer matters to anybody. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    @Transactional
    void sweep() {
        var now = clock.instant();
        refreshTokens.sweep(now);
        endedRows.sweep(now);
    }

    private Tokens issue(Session session) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var refresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refreshTokens.save(new RefreshToken(
                hash(refresh),
                session.family(),
                session.viewer().staffId(),
                clock.instant().plus(LIFE)));
        return new Tokens(accessTokens.issue(session), refresh);
    }

    /** A renewal under way may outlive this moment by a little: the mark stays until its tokens expire too. */
    private Instant untilAllIsExpired() {
        return clock.instant().plus(LIFE).plus(AccessTokens.LIFE);
    }

    private boolean hasEnded(UUID family) {
        return endedRows.existsById(family);
    }

    private static byte[] hash(String token) {
        return Hashes.sha256(token.getBytes(StandardCharsets.US_ASCII));
    }
}
