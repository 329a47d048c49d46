package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again, for a minute at most: seconds are enough, but a machine may have other work. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private Until() {}

    /** Fails when the condition does not come true. */
    public static void holds(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
            holds = condition.getAsBoolean();
        }
        assertThat(holds).as(what).isTrue();
    }
}
