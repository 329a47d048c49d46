package org.pcrm.local.demo;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** What happens to a complaint in the demonstration, and how long after the step before. */
enum Step {
    ASSIGN(1, 9),
    QUEUE(1, 6),
    SET_PRIORITY(1, 3),
    START(2, 20),
    NOTE(1, 10),
    ASSIGN_ANOTHER(2, 20),
    ESCALATE(30, 90),
    RESOLVE(3, 60),
    CLOSE(30, 200),
    REOPEN(20, 100);

    private static final int MINUTES_PER_HOUR = 60;

    private final int fromHours;
    private final int toHours;

    Step(int fromHours, int toHours) {
        this.fromHours = fromHours;
        this.toHours = toHours;
    }

    Duration drawDelay(RandomGenerator random) {
        return Duration.ofMinutes(random.nextInt(fromHours * MINUTES_PER_HOUR, toHours * MINUTES_PER_HOUR));
    }
}
