package org.pcrm.app.process;

import java.util.Set;
import java.util.UUID;

/**
 * A process that was heard of a moment ago.
 *
 * @param processors the streaming ones that run in it
 */
record Living(UUID id, Set<String> processors) {}
