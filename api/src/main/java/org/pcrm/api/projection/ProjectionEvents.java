package org.pcrm.api.projection;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.Event;

/** The rebuilding of read models. Nothing decides on these. */
public sealed interface ProjectionEvents extends Event {

    Projection projection();

    /** Somebody asked for it. */
    record RebuildRequested(Projection projection, UUID requestId, Instant at) implements ProjectionEvents {}

    /**
     * The new tables are in use.
     *
     * @param events how many were read
     */
    record RebuildFinished(Projection projection, UUID requestId, long events, Instant at)
            implements ProjectionEvents {}

    /**
     * Somebody asked that events be tried again that were set aside because they could not be taken.
     *
     * @param letters how many
     */
    record RetryRequested(Projection projection, int letters, Instant at) implements ProjectionEvents {}

    /** The old tables stay in use. */
    record RebuildFailed(Projection projection, UUID requestId, Instant at) implements ProjectionEvents {}
}
