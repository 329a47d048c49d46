package org.pcrm.sagas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.sagas.complaint.Waiting.Moment;

/** A clock of eight hours: the warning comes after six. */
class WaitingForOneMomentTest {

    private static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant START = Instant.parse("2026-01-05T04:30:00Z");
    private static final SlaClock CLOCK = new SlaClock(Duration.ofHours(1));
    private static final Sla SLA = CLOCK.start(START, 8, SlaSource.DEPARTMENT);

    @ParameterizedTest
    @CsvSource({
        "PT0S,        WARNING,  PT6H",
        "PT5H59.999S, WARNING,  PT6H",
        "PT6H,        WARNING,  PT6H",
        "PT7H59.999S, WARNING,  PT6H",
        "PT8H,        DEADLINE, PT8H",
        "PT800H,      DEADLINE, PT8H",
        "-PT1H,       WARNING,  PT6H"
    })
    void seen_at_a_moment_the_next_one_is(Duration seen, Moment next, Duration at) {
        assertThat(Waiting.begun(OFFICE, SLA, START.plus(seen)))
                .isEqualTo(new Waiting(OFFICE, SLA.dueAt(), next, START.plus(at), 1));
    }

    @Test
    void the_warning_is_followed_by_the_deadline_and_the_deadline_by_nothing() {
        var warned = Waiting.begun(OFFICE, SLA, START).onward();
        assertThat(warned).isEqualTo(new Waiting(OFFICE, SLA.dueAt(), Moment.DEADLINE, SLA.dueAt(), 2));
        assertThat(warned.onward()).isEqualTo(new Waiting(OFFICE, null, null, null, 3));
    }

    @Test
    void a_moved_deadline_is_waited_for_in_place_of_the_old_one() {
        var longer = CLOCK.start(START, 16, SlaSource.CATEGORY);
        var now = SLA.warnAt();
        assertThat(Waiting.begun(OFFICE, SLA, START).onward().until(longer, now))
                .isEqualTo(new Waiting(OFFICE, longer.dueAt(), Moment.WARNING, longer.warnAt(), 3));
    }

    @Test
    void a_resolved_complaint_waits_to_be_closed_and_then_for_nothing() {
        var closesAt = START.plus(Duration.ofDays(15));
        var resolved = Waiting.begun(OFFICE, SLA, START).untilClosing(closesAt);
        assertThat(resolved).isEqualTo(new Waiting(OFFICE, null, Moment.CLOSING, closesAt, 2));
        assertThat(resolved.onward()).isEqualTo(new Waiting(OFFICE, null, null, null, 3));
    }

    @Test
    void the_same_moment_again_is_another_timer() {
        var waiting = Waiting.begun(OFFICE, SLA, START);
        assertThat(waiting.again()).isEqualTo(new Waiting(OFFICE, SLA.dueAt(), Moment.WARNING, SLA.warnAt(), 2));
    }
}
