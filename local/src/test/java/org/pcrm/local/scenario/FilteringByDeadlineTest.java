package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class FilteringByDeadlineTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Instant NOW = Clock.systemUTC().instant();

    /** The department has 24 hours: days before and after each boundary, so that no test waits for one. */
    private static final String LATE = waiting(Duration.ofHours(60));

    private static final String URGENT = waiting(Duration.ofHours(20));
    private static final String FRESH = waiting(Duration.ofHours(1));
    private static final String DONE = waiting(Duration.ofHours(2));

    static {
        var officer = TOWN.officer(TOWN.water);
        ADMIN.assigns(DONE, TOWN.water, officer).is(200);
        officer.resolves(DONE, "The broken pipe was exchanged.").is(200);
    }

    @Test
    void each_state_finds_its_own() {
        assertThat(found("sla=ON_TRACK")).containsExactly(FRESH);
        assertThat(found("sla=WARNING")).containsExactly(URGENT);
        assertThat(found("sla=BREACHED")).containsExactly(LATE);
        assertThat(found("sla=MET")).containsExactly(DONE);
    }

    @Test
    void several_are_found_together_by_time_left() {
        assertThat(found("sla=ON_TRACK,WARNING,BREACHED&sort=dueAt&direction=asc"))
                .containsExactly(LATE, URGENT, FRESH);
        assertThat(found("sla=ON_TRACK,MET&status=RESOLVED")).containsExactly(DONE);
        assertThat(found("sla=ON_TRACK&departmentId=" + TOWN.roads)).isEmpty();
    }

    @Test
    void items_say_the_same_state_and_an_unknown_one_is_refused() {
        assertThat(ADMIN.gets("complaints?sla=WARNING")
                        .json()
                        .at("/items/0/sla/state")
                        .asString())
                .isEqualTo("WARNING");
        ADMIN.gets("complaints?sla=LATE").isWrongIn("sla");
    }

    private static String waiting(Duration since) {
        return TOWN.waitingSince(NOW.minus(since), TOWN.water);
    }

    private static List<String> found(String filter) {
        return ADMIN.gets("complaints?" + filter).is(200).json().path("items").values().stream()
                .map(item -> item.path("trackingId").asString())
                .toList();
    }
}
