package org.pcrm.local.demo;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** What happens to a complaint in the demonstration, and how many SLA hours after the step before. */
enum Step {
    ASSIGN(1, 9),
    QUEUE(1, 6),
    SET_PRIORITY(1, 3),
    START(2, 20),
    NOTE(1, 10),
    ASSIGN_ANOTHER(2, 20),
    ESCALATE(6, 40),
    RESOLVE(3, 60),
    CLOSE(30, 200),
    FEEDBACK(4, 60),
    DISPUTE(20, 100),
    REOPEN(20, 100);

    private static final int MINUTES_PER_HOUR = 60;

    private final int fromHours;
    private final int toHours;

    Step(int fromHours, int toHours) {
        this.fromHours = fromHours;
        this.toHours = toHours;
    }

    /** Where an hour is shortened, people hurry as much as deadlines do: else none would ever be met. */
    Duration drawDelay(RandomGenerator random, Duration hour) {
        int minutes = random.nextInt(fromHours * MINUTES_PER_HOUR, toHours * MINUTES_PER_HOUR);
        return hour.multipliedBy(minutes).dividedBy(MINUTES_PER_HOUR).truncatedTo(ChronoUnit.MILLIS);
    }
}
