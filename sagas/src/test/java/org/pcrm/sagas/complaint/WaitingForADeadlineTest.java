package org.pcrm.sagas.complaint;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;

class WaitingForADeadlineTest extends OneComplaint {

    @Test
    void a_complaint_has_one_timer_at_a_time() throws Exception {
        filed().whenTimeAdvancesTo(SLA.warnAt().minusMillis(1))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands()
                .expectScheduledDeadline(SLA.warnAt(), 1)
                .expectNoScheduledDeadline(SLA.dueAt(), 2);
    }

    @Test
    void it_is_warned_of_and_then_the_deadline_is_waited_for() throws Exception {
        filed().whenTimeAdvancesTo(SLA.warnAt()).expectDispatchedCommands(WARN).expectScheduledDeadline(SLA.dueAt(), 2);
    }

    @Test
    void a_missed_deadline_is_escalated_with_nobody_assigned_and_without_a_department() throws Exception {
        filed().andThenTimeAdvancesTo(SLA.warnAt())
                .whenTimeAdvancesTo(SLA.dueAt())
                .expectDispatchedCommands(ESCALATE)
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void a_note_an_assignment_and_an_escalation_by_hand_restart_no_clock() throws Exception {
        filed().andThenAPublished(new NoteAdded(ID, OFFICE, null, FILED_AT))
                .andThenAPublished(new ComplaintAssigned(ID, OFFICE, OFFICE, Status.OPEN, FILED_AT))
                .andThenAPublished(new ComplaintEscalated(ID, null, Status.ASSIGNED, FILED_AT))
                .whenTimeAdvancesTo(SLA.dueAt())
                .expectDispatchedCommands(WARN, ESCALATE);
    }

    @Test
    void a_deadline_that_moved_away_is_not_escalated_at_the_old_one() throws Exception {
        var longer = CLOCK.start(FILED_AT, 16, SlaSource.CATEGORY);
        nothing(filed().andThenAPublished(moved(longer, FILED_AT))
                .whenTimeAdvancesTo(longer.warnAt().minusMillis(1)));
    }

    @Test
    void a_deadline_that_came_nearer_is_escalated_at_the_new_one() throws Exception {
        var shorter = CLOCK.start(FILED_AT, 4, SlaSource.CATEGORY);
        filed().andThenAPublished(moved(shorter, FILED_AT))
                .whenTimeAdvancesTo(shorter.dueAt())
                .expectDispatchedCommands(WARN, ESCALATE);
    }

    @Test
    void a_deadline_that_came_so_near_that_its_warning_is_over_is_warned_of_at_once() throws Exception {
        var shorter = CLOCK.start(FILED_AT, 4, SlaSource.CATEGORY);
        var now = shorter.dueAt().minusSeconds(60);
        filed().andThenTimeAdvancesTo(now)
                .andThenAPublished(moved(shorter, now))
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(WARN);
    }

    @Test
    void a_deadline_that_moved_into_the_past_is_escalated_at_once() throws Exception {
        var shorter = CLOCK.start(FILED_AT, 4, SlaSource.CATEGORY);
        var now = SLA.warnAt().minusMillis(1);
        filed().andThenTimeAdvancesTo(now)
                .andThenAPublished(moved(shorter, now))
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(ESCALATE);
    }

    @Test
    void what_was_resolved_in_time_is_only_closed() throws Exception {
        var done = resolved(FILED_AT);
        nothing(filed().andThenAPublished(done)
                .whenTimeAdvancesTo(done.closesAt().minusMillis(1)));
    }

    @Test
    void what_nobody_disputed_is_closed() throws Exception {
        var done = resolved(FILED_AT);
        filed().andThenAPublished(done)
                .whenTimeAdvancesTo(done.closesAt())
                .expectDispatchedCommands(CLOSE)
                .expectNoScheduledDeadlines();
    }

    @Test
    void what_was_reopened_has_a_clock_of_its_own_and_can_be_late_again() throws Exception {
        var again = CLOCK.start(SLA.dueAt().plusSeconds(60), 8, SlaSource.DEPARTMENT);
        filed().andThenTimeAdvancesTo(SLA.dueAt())
                .andThenAPublished(resolved(SLA.dueAt()))
                .andThenTimeAdvancesTo(again.startedAt())
                .andThenAPublished(new ComplaintReopened(ID, null, again, Status.RESOLVED, again.startedAt()))
                .whenTimeAdvancesTo(again.dueAt())
                .expectDispatchedCommands(WARN, ESCALATE);
    }

    @Test
    void nobody_is_late_with_what_repeats_another_complaint() throws Exception {
        nothing(filed().andThenAPublished(duplicate(FILED_AT)).whenTimeAdvancesTo(SLA.dueAt()));
    }

    @Test
    void what_repeats_no_other_one_after_all_has_its_old_deadline() throws Exception {
        filed().andThenAPublished(duplicate(FILED_AT))
                .andThenAPublished(new DuplicateDismissed(ID, OTHER, 0.8, OTHER, SLA, FILED_AT))
                .whenTimeAdvancesTo(SLA.dueAt())
                .expectDispatchedCommands(WARN, ESCALATE);
    }

    @Test
    void a_deadline_that_passed_meanwhile_is_escalated_at_once() throws Exception {
        filed().andThenAPublished(duplicate(FILED_AT))
                .andThenTimeAdvancesTo(SLA.dueAt())
                .andThenAPublished(new DuplicateDismissed(ID, OTHER, 0.8, OTHER, SLA, SLA.dueAt()))
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(ESCALATE);
    }

    @Test
    void a_suspicion_that_is_lifted_changes_no_clock() throws Exception {
        nothing(filed().andThenAPublished(resolved(FILED_AT))
                .andThenAPublished(new DuplicateDismissed(ID, OTHER, 0.8, null, null, FILED_AT))
                .whenTimeAdvancesTo(SLA.dueAt()));
    }

    @Test
    void what_was_resolved_before_it_was_found_to_repeat_another_one_is_closed_all_the_same() throws Exception {
        var done = resolved(FILED_AT);
        filed().andThenAPublished(done)
                .andThenAPublished(duplicate(FILED_AT))
                .whenTimeAdvancesTo(done.closesAt())
                .expectDispatchedCommands(CLOSE);
    }

    @Test
    void a_closed_complaint_is_waited_for_no_longer() throws Exception {
        nothing(filed().andThenAPublished(resolved(FILED_AT))
                .andThenAPublished(new ComplaintClosed(ID, null, Status.RESOLVED, FILED_AT))
                .whenTimeElapses(Duration.ofDays(40))
                .expectActiveSagas(0));
    }
}
