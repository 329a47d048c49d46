package org.pcrm.command.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Event;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.DisputeResolution;
import org.pcrm.api.complaint.ComplaintCommands.GiveFeedback;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.FeedbackGiven;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;

class AfterTheResolutionTest extends ComplaintFixture {

    private static final Actor SYSTEM = Actor.system(OFFICE);
    private static final Instant DISPUTABLE_UNTIL = FILED_AT.plus(Duration.ofDays(7));
    private static final Instant CLOSES_AT = FILED_AT.plus(Duration.ofDays(15));
    private static final Refusal NO_DISPUTE = Refusal.conflict("complaint.dispute-not-open");
    private static final Refusal NO_FEEDBACK = Refusal.conflict("complaint.feedback-not-open");

    @Test
    void a_citizen_disputes_and_the_same_officer_goes_on_under_a_new_clock() {
        given(resolved())
                .when(new DisputeResolution(ID, CITIZEN, WHY))
                .expectEvents(new ComplaintReopened(
                        ID, Personal.of(WHY), CLOCK.start(NOW, 48, SlaSource.DEPARTMENT), Status.RESOLVED, NOW));
    }

    @Test
    void disputing_is_refused_before_the_resolution_after_the_window_and_once_it_is_closed() {
        refused(given(inProgress()).when(new DisputeResolution(ID, CITIZEN, WHY)), NO_DISPUTE);
        refused(givenAt(DISPUTABLE_UNTIL, resolved()).when(new DisputeResolution(ID, CITIZEN, WHY)), NO_DISPUTE);
        refused(given(closed()).when(new DisputeResolution(ID, CITIZEN, WHY)), NO_DISPUTE);
    }

    @Test
    void disputing_twice_is_refused() {
        var disputed = and(
                resolved(),
                new ComplaintReopened(
                        ID, Personal.of(WHY), CLOCK.start(NOW, 48, SlaSource.DEPARTMENT), Status.RESOLVED, NOW));
        refused(given(disputed).when(new DisputeResolution(ID, CITIZEN, WHY)), NO_DISPUTE);
    }

    @Test
    void feedback_is_given_once_it_is_resolved_or_closed() {
        for (var history : List.of(resolved(), closed())) {
            given(history)
                    .when(new GiveFeedback(ID, CITIZEN, 4, "Quick."))
                    .expectEvents(new FeedbackGiven(ID, 4, Personal.of("Quick."), WATER, ANIL, NOW));
        }
    }

    @Test
    void feedback_is_refused_before_the_resolution_and_a_second_time() {
        refused(given(inProgress()).when(new GiveFeedback(ID, CITIZEN, 4, null)), NO_FEEDBACK);
        List<Event> rated = and(resolved(), new FeedbackGiven(ID, 4, null, WATER, ANIL, NOW));
        refused(given(rated).when(new GiveFeedback(ID, CITIZEN, 1, null)), NO_FEEDBACK);
    }

    @Test
    void what_nobody_disputed_is_closed_when_its_time_has_come() {
        givenAt(CLOSES_AT, resolved())
                .when(new CloseUndisputed(ID, SYSTEM))
                .expectEvents(new ComplaintClosed(ID, null, Status.RESOLVED, CLOSES_AT));
    }

    @Test
    void nothing_is_closed_early_twice_or_while_work_goes_on() {
        for (var unclosed : List.of(
                givenAt(CLOSES_AT.minusMillis(1), resolved()).when(new CloseUndisputed(ID, SYSTEM)),
                givenAt(CLOSES_AT, closed()).when(new CloseUndisputed(ID, SYSTEM)),
                givenAt(CLOSES_AT, inProgress()).when(new CloseUndisputed(ID, SYSTEM)))) {
            unclosed.expectSuccessfulHandlerExecution().expectNoEvents();
        }
    }
}
