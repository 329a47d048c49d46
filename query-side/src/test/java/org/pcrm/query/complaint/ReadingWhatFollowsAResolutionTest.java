package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class ReadingWhatFollowsAResolutionTest {

    private static final Office EAST = Office.called("east");
    private static final Instant RESOLVED = House.NOW.minus(Duration.ofHours(2));
    private static final Instant LATER = House.NOW.plusSeconds(1);

    private static House house;

    private final String id = Office.newId();

    @BeforeAll
    static void the_office_is_open() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
    }

    @Test
    void nothing_can_be_said_of_work_that_is_not_done() {
        house.happens(EAST.system(), EAST.filed(id));

        assertThat(tracking().feedback()).isEqualTo(new FeedbackWindow(false, false));
        assertThat(tracking().dispute()).isEqualTo(new DisputeWindow(false));
        assertThat(staffView().feedback()).isNull();
    }

    @Test
    void a_resolution_can_be_rated_and_for_some_time_disputed() {
        resolved(LATER);

        assertThat(tracking().feedback()).isEqualTo(new FeedbackWindow(true, false));
        assertThat(tracking().dispute()).isEqualTo(new DisputeWindow(true));
    }

    @Test
    void the_window_ends_at_its_moment() {
        resolved(House.NOW);

        assertThat(tracking().dispute()).isEqualTo(new DisputeWindow(false));
    }

    @Test
    void closing_ends_the_dispute_but_not_the_feedback() {
        resolved(LATER);
        house.happens(EAST.system(), new ComplaintClosed(id, null, Status.RESOLVED, House.NOW));

        assertThat(tracking().feedback()).isEqualTo(new FeedbackWindow(true, false));
        assertThat(tracking().dispute()).isEqualTo(new DisputeWindow(false));
    }

    @Test
    void what_the_citizen_thinks_is_shown_to_staff_and_asked_once() {
        resolved(LATER);
        house.happens(EAST.system(), new FeedbackGiven(id, 2, Personal.of("Came late"), EAST.water(), null, House.NOW));

        assertThat(staffView().feedback()).isEqualTo(new Feedback(2, "Came late", House.NOW));
        assertThat(tracking().feedback()).isEqualTo(new FeedbackWindow(false, true));
    }

    @Test
    void a_rating_stands_without_a_comment_and_after_the_person_was_erased() {
        resolved(LATER);
        house.happens(EAST.system(), new FeedbackGiven(id, 5, null, null, null, House.NOW));
        assertThat(staffView().feedback()).isEqualTo(new Feedback(5, null, House.NOW));

        house.happens(EAST.system(), new FeedbackGiven(id, 4, new Personal.Erased<>(), null, null, House.NOW));
        assertThat(staffView().feedback()).isEqualTo(new Feedback(4, null, House.NOW));
    }

    @Test
    void a_missed_deadline_stays_missed_until_a_new_clock_starts() {
        var clock = new SlaClock(Duration.ofHours(1));
        var longer = clock.start(Office.FILED, 480, SlaSource.CATEGORY);
        house.happens(
                EAST.system(),
                EAST.filed(id),
                new SlaWarned(id, Office.FILED, Office.FILED),
                new SlaBreached(id, null, null, Office.FILED),
                new DeadlineChanged(id, longer, longer, House.NOW));
        assertThat(staffView().sla().state()).isEqualTo(SlaState.BREACHED);
        assertThat(staffView().sla().dueAt()).isEqualTo(longer.dueAt());

        var second = clock.start(House.NOW, 24, SlaSource.TENANT);
        house.happens(
                EAST.system(), new ComplaintReopened(id, Personal.of("Again"), second, Status.RESOLVED, House.NOW));
        assertThat(staffView().sla().state()).isEqualTo(SlaState.ON_TRACK);
    }

    private void resolved(Instant disputableUntil) {
        house.happens(
                EAST.system(),
                EAST.filed(id),
                new ComplaintResolved(id, Personal.of("Mended"), disputableUntil, LATER, Status.IN_PROGRESS, RESOLVED));
    }

    private TrackingView tracking() {
        return house.ask(new StatusOf(id), optionalInstanceOf(TrackingView.class))
                .orElseThrow();
    }

    private ComplaintView staffView() {
        return house.ask(new ComplaintOf(EAST.viewer(Role.ADMIN), id), optionalInstanceOf(ComplaintView.class))
                .orElseThrow();
    }
}
