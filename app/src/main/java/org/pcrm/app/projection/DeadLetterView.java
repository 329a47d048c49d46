package org.pcrm.app.projection;

import java.time.Instant;

/**
 * An event that a projection could not take; those after it of the same entity wait with it.
 *
 * @param event its name
 * @param entityId whose it is
 * @param cause the kind of failure; {@code null} where it only waits for the one before it
 * @param setAsideAt when it could not be taken first
 * @param triedAt when it could not be taken last
 */
record DeadLetterView(
        String eventId,
        String event,
        String entityType,
        String entityId,
        String cause,
        Instant setAsideAt,
        Instant triedAt) {}
