package org.pcrm.proving.crash;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as a database rounds them: events bear nanoseconds, rows only microseconds. */
final class Micros {

    private static final int HALF = 500;

    private Micros() {}

    static Instant of(Instant moment) {
        return moment.plusNanos(HALF).truncatedTo(ChronoUnit.MICROS);
    }
}
