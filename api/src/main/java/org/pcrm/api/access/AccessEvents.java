package org.pcrm.api.access;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.Event;

/**
 * All that happens at the door. Nothing decides on these: they are records without an aggregate. None holds what
 * somebody typed; a session's id names it and opens nothing.
 */
public sealed interface AccessEvents extends Event {

    /** The account; {@code null} where none is concerned or the one named does not exist. */
    UUID staffId();

    record SignedIn(UUID staffId, UUID sessionId, Instant at) implements AccessEvents {}

    /** A wrong password, no such account, or one that is not active. */
    record SignInFailed(UUID staffId, Instant at) implements AccessEvents {}

    /** The first attempt that a limit refused; others are refused {@code until} its window is over. */
    record SignInLocked(UUID staffId, CountedBy countedBy, Instant until, Instant at) implements AccessEvents {}

    /** How many {@code attempts}, the first one included, a limit refused in a window that is over. */
    record SignInsRefused(UUID staffId, CountedBy countedBy, int attempts, Instant since, Instant at)
            implements AccessEvents {}

    record SignedOut(UUID staffId, UUID sessionId, Instant at) implements AccessEvents {}

    /** Somebody showed a refresh token a second time: the session ended, whoever of the two was the thief. */
    record RefreshTokenReused(UUID staffId, UUID sessionId, Instant at) implements AccessEvents {}

    /** By the old one. */
    record PasswordChanged(UUID staffId, Instant at) implements AccessEvents {}

    /** By the code of a mail. */
    record PasswordReset(UUID staffId, Instant at) implements AccessEvents {}

    /** A first password was chosen. */
    record InvitationAccepted(UUID staffId, Instant at) implements AccessEvents {}

    /** So many living {@code sessions} ended at once; one without any is not recorded. */
    record SessionsRevoked(UUID staffId, RevocationCause cause, int sessions, Instant at) implements AccessEvents {}
}
