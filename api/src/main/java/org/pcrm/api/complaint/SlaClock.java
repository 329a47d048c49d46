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

    /** Hours of a day in a rule, whatever an hour lasts. */
    private static final int HOURS_OF_A_DAY = 24;

    /** Starts a clock: the deadline lies {@code hours} SLA hours after {@code startedAt}. */
    public Sla start(Instant startedAt, int hours, SlaSource source) {
        var granted = hour.multipliedBy(hours);
        var untilWarning = granted.multipliedBy(WARNING_NUMERATOR).dividedBy(WARNING_DENOMINATOR);
        return new Sla(startedAt, hours, source, startedAt.plus(untilWarning), startedAt.plus(granted));
    }

    /** When so many days of 24 SLA hours are over. */
    public Instant after(Instant from, int days) {
        return from.plus(hour.multipliedBy((long) HOURS_OF_A_DAY * days));
    }

    /**
     * The state of a clock. A breach is for ever: whatever deadline the complaint was given later, {@code breachedAt}
     * stays.
     *
     * @param breachedAt the deadline that was missed; {@code null} while none is recorded
     * @param stoppedAt when the complaint was resolved; {@code null} while it is open
     */
    public static SlaState state(Sla sla, Instant breachedAt, Instant stoppedAt, Instant now) {
        var reading = stoppedAt == null ? now : stoppedAt;
        if (breachedAt != null || !reading.isBefore(sla.dueAt())) {
            return SlaState.BREACHED;
        }
        if (stoppedAt != null) {
            return SlaState.MET;
        }
        return now.isBefore(sla.warnAt()) ? SlaState.ON_TRACK : SlaState.WARNING;
    }

    /** Whole seconds to the deadline, negative once it has passed; frozen when the clock was stopped. */
    public static long remainingSeconds(Sla sla, Instant stoppedAt, Instant now) {
        return Duration.between(stoppedAt == null ? now : stoppedAt, sla.dueAt())
                .toSeconds();
    }
}
