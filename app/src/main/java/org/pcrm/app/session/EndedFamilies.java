package org.pcrm.app.session;

import java.time.Instant;
import java.util.UUID;

/**
 * The sessions that ended before their tokens expired, as all processes know them. Rows of PostgreSQL are the truth, by
 * which refresh tokens are judged; where access tokens look it up is decided by the settings.
 */
interface EndedFamilies {

    /**
     * Ends a session; must be called in the transaction of its cause, and fails it when it could not be made known.
     *
     * @return false when it had ended already
     */
    boolean end(UUID family, Instant until);

    /**
     * Ends all sessions of a staff member but one, likewise.
     *
     * @return how many ended now
     */
    int endAll(UUID staffId, UUID kept, Instant now, Instant until);

    /** Whether the access tokens of a session are refused; fails when that cannot be known. */
    boolean has(UUID family);
}
