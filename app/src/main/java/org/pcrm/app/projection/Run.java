package org.pcrm.app.projection;

import java.util.UUID;
import org.pcrm.api.projection.Projection;

/**
 * One process's attempt to do a rebuild.
 *
 * @param runId of this attempt: another one means that this process was taken for dead
 * @param requestId of what was asked for, over all attempts
 */
public record Run(Projection projection, UUID runId, UUID requestId) {}
