package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers that have nothing to do, and timers that fail: neither does harm, and none holds up another. */
class TimersFiredAgainTest {

    private static final Inside PCRM = Inside.shared();
    private static final JdbcClient DATABASE = Inside.database();

    /** More than are taken in hand at one time. */
    private static final int MANY = 60;

    private final PolicyTown office = new PolicyTown();

    @Test
    void what_has_fired_does_nothing_the_second_time() {
        var complaint = late();
        awaitEscalated(complaint);
        var before = Trail.of(complaint);
        firesAgain(complaint, 1);
        assertThat(Trail.of(complaint)).isEqualTo(before);
    }

    @Test
    void what_is_outdated_does_nothing() {
        var waiting = office.files("Other", null);
        Until.holds("its timer is set", () -> isSet(waiting, 1));
        var before = Trail.of(waiting);
        firesAgain(waiting, 0);
        assertThat(isSet(waiting, 1)).isTrue();
        assertThat(Trail.of(waiting)).isEqualTo(before);
    }

    @Test
    void what_is_set_for_no_complaint_does_nothing() {
        firesAgain(Inside.newId(), 1);
    }

    @Test
    void many_that_have_nothing_to_do_hide_no_other() {
        IntStream.range(0, MANY).forEach(n -> set(Inside.newId(), 1, Instant.EPOCH));
        awaitEscalated(late());
    }

    @Test
    void many_that_fail_hide_no_other_and_are_done_once_they_can_be() {
        var bad = Stream.generate(Inside::newId).limit(MANY).toList();
        DATABASE.sql("""
                        ALTER TABLE domain_event ADD CONSTRAINT bad_night
                        CHECK (action <> 'SlaBreached' OR aggregate_id NOT IN ('%s')) NOT VALID""".formatted(String.join("', '", bad))).update();
        try {
            bad.forEach(this::late);
            Until.holds("all of them failed", () -> failed(bad) == MANY);
            awaitEscalated(late());
            assertThat(bad)
                    .allSatisfy(complaint -> assertThat(Trail.of(complaint)).containsExactly("ComplaintFiled*"));
        } finally {
            DATABASE.sql("ALTER TABLE domain_event DROP CONSTRAINT bad_night").update();
        }
        bad.forEach(TimersFiredAgainTest::awaitEscalated);
    }

    private String late() {
        return late(Inside.newId());
    }

    private String late(String complaint) {
        PCRM.commands().sendAt(Instant.now().minus(Duration.ofDays(3)), office.filing(complaint, "Other", null));
        return complaint;
    }

    private static void awaitEscalated(String complaint) {
        Until.holds("escalated", () -> Trail.of(complaint).contains("ComplaintEscalated*"));
        assertThat(Trail.of(complaint)).containsExactly("ComplaintFiled*", "SlaBreached*", "ComplaintEscalated*");
    }

    /** Has a timer of that number fire, and waits until it did. */
    private static void firesAgain(String complaint, int number) {
        set(complaint, number, Instant.EPOCH);
        Until.holds("it fired", () -> !isSet(complaint, number));
    }

    private static void set(String complaint, int number, Instant at) {
        DATABASE.sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES ('sla-timer', ?, to_timestamp(?), false, 1)""").params(timer(complaint, number), at.getEpochSecond()).update();
    }

    private static boolean isSet(String complaint, int number) {
        return count("task_instance = ?", timer(complaint, number)) > 0;
    }

    private static long failed(List<String> complaints) {
        return complaints.stream()
                .filter(id -> count("consecutive_failures > 0 AND task_instance = ?", timer(id, 1)) > 0)
                .count();
    }

    private static long count(String which, String timer) {
        return DATABASE.sql("SELECT count(*) FROM scheduled_tasks WHERE " + which)
                .param(timer)
                .query(Long.class)
                .single();
    }

    private static String timer(String complaint, int number) {
        return "SlaSaga/" + complaint + "#" + number;
    }
}
