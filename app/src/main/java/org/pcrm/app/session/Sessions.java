package org.pcrm.app.session;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.access.AccessEvents;
import org.pcrm.api.access.AccessEvents.RefreshTokenReused;
import org.pcrm.api.access.AccessEvents.SessionsRevoked;
import org.pcrm.api.access.RevocationCause;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and ends sessions. */
@Component
public class Sessions {

    /** How long a refresh token is good for. */
    static final Duration LIFE = Duration.ofDays(7);

    /** Names no session. */
    private static final UUID NONE = new UUID(0, 0);

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final EndedFamilies ended;
    private final EndedSessions endedRows;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Presence presence;
    private final Trail trail;
    private final Clock clock;

    Sessions(
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            EndedFamilies ended,
            EndedSessions endedRows,
            Accounts accounts,
            Credentials credentials,
            Presence presence,
            Trail trail,
            Clock clock) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.ended = ended;
        this.endedRows = endedRows;
        this.accounts = accounts;
        this.credentials = credentials;
        this.presence = presence;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a session; empty when the password was changed or the account shut since it was found right, so that nobody
     * who knew only the old one comes in behind the change.
     */
    @Transactional
    Optional<Tokens> open(Credential proof) {
        return credentials
                .hold(proof.staffId(), proof.passwordHash())
                .flatMap(accounts::hold)
                .map(viewer -> {
                    var session = new Session(UUID.randomUUID(), viewer);
                    trail.record(
                            Origin.by(viewer.asActor()),
                            new AccessEvents.SignedIn(viewer.staffId(), session.family(), clock.instant()));
                    return issue(session);
                });
    }

    /**
     * New tokens for a refresh token; empty when it is unknown, expired, used before or of somebody who is not active.
     * One used before ends the session: it was stolen by whoever came first or by whoever came now.
     */
    @Transactional
    Optional<Tokens> renew(String presented) {
        var hash = hash(presented);
        var token = refreshTokens
                .findById(hash)
                .filter(known -> !known.isExpired(clock.instant()))
                .filter(known -> !hasEnded(known.family()));
        if (token.isPresent() && refreshTokens.use(hash) == 0) {
            endReused(token.get());
            return Optional.empty();
        }
        return token.flatMap(known -> unended(known.family(), known.staffId())).map(this::issue);
    }

    /** Ends a session with all its tokens, also one that is being given out at this moment. */
    @Transactional
    void signOut(Session session) {
        var viewer = session.viewer();
        if (end(session.family(), viewer.staffId())) {
            trail.record(
                    Origin.by(viewer.asActor()),
                    new AccessEvents.SignedOut(viewer.staffId(), session.family(), clock.instant()));
        }
    }

    /** Ends all sessions of a staff member. */
    @Transactional
    public void endAllOf(UUID staffId, Origin origin, RevocationCause cause) {
        endAllBut(NONE, staffId, origin, cause);
    }

    /** Ends all sessions of the one who sent the request in hand, but not the one it was sent in. */
    @Transactional
    public void endOthers(RevocationCause cause) {
        var kept = Session.current();
        var viewer = kept.viewer();
        endAllBut(kept.family(), viewer.staffId(), Origin.by(viewer.asActor()), cause);
    }

    /**
     * The unended session of an access token, with what its person is at this moment: whoever was deactivated or got
     * another role is so from the next request on, whatever the token says.
     */
    Optional<Session> of(String accessToken) {
        return accessTokens
                .read(accessToken)
                .filter(session -> !ended.has(session.family()))
                .flatMap(session -> ofPerson(session.family(), session.viewer().staffId()));
    }

    /** The unended session that a refresh token, used or not, was given out for. */
    Optional<Session> ofRefresh(String refreshToken) {
        return refreshTokens.findById(hash(refreshToken)).flatMap(token -> unended(token.family(), token.staffId()));
    }

    /** Forgets what no longer matters to anybody. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    @Transactional
    void sweep() {
        var now = clock.instant();
        refreshTokens.sweep(now);
        endedRows.sweep(now);
    }

    /** By the rows: a refresh token opens more than an access token, and is asked for less. */
    private Optional<Session> unended(UUID family, UUID staffId) {
        return hasEnded(family) ? Optional.empty() : ofPerson(family, staffId);
    }

    private Optional<Session> ofPerson(UUID family, UUID staffId) {
        return accounts.active(staffId).map(viewer -> new Session(family, viewer));
    }

    /** By whom is not known: the token is a proof no more. */
    private void endReused(RefreshToken token) {
        if (end(token.family(), token.staffId())) {
            var tenantId = accounts.known(token.staffId()).map(Viewer::tenantId).orElse(null);
            trail.record(
                    Origin.by(Actor.system(tenantId)),
                    new RefreshTokenReused(token.staffId(), token.family(), clock.instant()));
        }
    }

    private void endAllBut(UUID kept, UUID staffId, Origin origin, RevocationCause cause) {
        var now = clock.instant();
        var sessions = ended.endAll(staffId, kept, now, untilAllIsExpired());
        if (sessions > 0) {
            presence.tellOf(staffId);
            trail.record(origin, new SessionsRevoked(staffId, cause, sessions, now));
        }
    }

    /** False when somebody was faster. */
    private boolean end(UUID family, UUID staffId) {
        presence.tellOf(staffId);
        return ended.end(family, untilAllIsExpired());
    }

    private Tokens issue(Session session) {
        var refresh = RandomTokens.draw();
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
