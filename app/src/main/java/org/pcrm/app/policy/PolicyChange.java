package org.pcrm.app.policy;

import java.util.UUID;

/**
 * How far the work on one office's change has come.
 *
 * @param changeId another one after each change: work on an older one is void
 * @param after the last tracking ID that was looked at; empty at the beginning
 * @param isLast whether this is the second time through
 */
record PolicyChange(UUID tenantId, UUID changeId, String after, boolean isLast) {}
