package org.pcrm.proving.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Kills processes at random: one of two or both, at any moment or while a timer is in somebody's hands. */
final class Killer {

    static final int KILLS = 20;

    private static final int BOTH_EVERY = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Where starting takes longer than this, the last one that answers is killed too. */
    private static final Duration UNTIL_BOTH_ANSWER = Duration.ofSeconds(6);

    private static final Duration LONGEST_WATCH = Duration.ofSeconds(20);

    /** By then a living process has finished what it had in hand, or said that it lives. */
    private static final Duration UNTIL_DEAD = Duration.ofSeconds(3);

    private static final String IN_HAND =
            "SELECT count(*) FROM scheduled_tasks WHERE picked AND last_heartbeat <= to_timestamp(%d / 1000.0)";

    private final Site site;
    private final Stored stored;
    private final Random random;
    final List<Kill> kills = new ArrayList<>();
    private volatile int struck;

    Killer(Site site, Stored stored, Random random) {
        this.site = site;
        this.stored = stored;
        this.random = random;
    }

    /**
     * One blow.
     *
     * @param victims how many processes
     * @param watched whether it waited for a timer to be taken in hand
     * @param inHand how many timers the dead had taken in hand
     */
    record Kill(Instant at, int victims, boolean watched, long inHand) {}

    void run() {
        for (int n = 1; n <= KILLS; n++) {
            LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE.toNanos()));
            var both = n % BOTH_EVERY == 0;
            awaits(both ? 2 : 1, Duration.ofMinutes(2));
            awaits(2, UNTIL_BOTH_ANSWER);
            var watched = n % 2 == 0 && sawATimerInHand();
            var alive = answering();
            var victims = both || alive.isEmpty() ? alive : List.of(alive.get(random.nextInt(alive.size())));
            var at = Instant.now();
            site.kill(victims);
            struck = n;
            LockSupport.parkNanos(UNTIL_DEAD.toNanos());
            kills.add(new Kill(at, victims.size(), watched, stored.number(IN_HAND.formatted(at.toEpochMilli()))));
        }
    }

    private void awaits(int many, Duration atMost) {
        var end = Instant.now().plus(atMost);
        while (answering().size() < many && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** How many kills there were so far. */
    int struck() {
        return struck;
    }

    private List<Integer> answering() {
        return IntStream.range(0, 2).filter(site::answers).boxed().toList();
    }

    private boolean sawATimerInHand() {
        var end = Instant.now().plus(LONGEST_WATCH);
        while (Instant.now().isBefore(end)) {
            if (stored.number("SELECT count(*) FROM scheduled_tasks WHERE picked AND task_name = 'sla-timer'") > 0) {
                return true;
            }
        }
        return false;
    }
}
