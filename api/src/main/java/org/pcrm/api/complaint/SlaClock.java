package org.pcrm.api.complaint;

import java.time.Duration;
import java.time.Instant;

/**
 * The arithmetic of deadlines; pure.
 *
 * @param hour how long one SLA hour lasts: {@code PT1H} in earnest, less for demonstrations
 */
public record SlaClock(Duration hour) {

    /** Share of the time after which a complaint is in {@link SlaState#WARNING}: three quarters. */
    private static final int WARNING_NUMERATOR = 3;

    private static final int WARNING_DENOMINATOR = 4;

    /** Starts a clock: the deadline lies {@code hours} SLA hours after {@code startedAt}. */
    public Sla start(Instant startedAt, int hours, SlaSource source) {
        return new Sla(startedAt, hours, source, startedAt.plus(hour.multipliedBy(hours)));
    }

    /** When a complaint begins to be in {@link SlaState#WARNING}. */
    public static Instant warningAt(Sla sla) {
        return sla.startedAt()
                .plus(Duration.between(sla.startedAt(), sla.dueAt())
                        .multipliedBy(WARNING_NUMERATOR)
                        .dividedBy(WARNING_DENOMINATOR));
    }

    /**
     * The state of a clock.
     *
     * @param stoppedAt when the complaint was resolved; {@code null} while it is open
     */
    public static SlaState state(Sla sla, Instant stoppedAt, Instant now) {
        var reading = stoppedAt == null ? now : stoppedAt;
        if (!reading.isBefore(sla.dueAt())) {
            return SlaState.BREACHED;
        }
        if (stoppedAt != null) {
            return SlaState.MET;
        }
        return now.isBefore(warningAt(sla)) ? SlaState.ON_TRACK : SlaState.WARNING;
    }

    /** Whole seconds to the deadline, negative once it has passed; frozen when the clock was stopped. */
    public static long remainingSeconds(Sla sla, Instant stoppedAt, Instant now) {
        return Duration.between(stoppedAt == null ? now : stoppedAt, sla.dueAt())
                .toSeconds();
    }
}
