package org.pcrm.api.complaint;

import java.time.Instant;

/**
 * One running of the clock, as decided on the command side.
 *
 * @param startedAt the filing, or the last reopening
 * @param hours SLA hours granted, at least 1
 * @param source the policy that granted them
 * @param warnAt from when on there is reason to hurry
 * @param dueAt the deadline
 */
public record Sla(Instant startedAt, int hours, SlaSource source, Instant warnAt, Instant dueAt) {}
