package org.pcrm.app.limits;

import java.time.Duration;

/**
 * How a limit stands after one more try.
 *
 * @param allowed whether this try is within the limit
 * @param remaining how many more are
 * @param reset until the window begins anew; to the second
 */
public record Count(boolean allowed, long remaining, Duration reset) {}
