package org.pcrm.command.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.RecomputeDeadline;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.ComplaintCommands.WarnOfDeadline;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.ComplaintEvents.SlaBreached;
import org.pcrm.api.complaint.ComplaintEvents.SlaWarned;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;

class KeepingTheDeadlineTest extends ComplaintFixture {

    private static final Actor SYSTEM = Actor.system(OFFICE);
    private static final Instant DUE = WATER_SLA.dueAt();
    private static final Instant LATE = DUE.plusSeconds(600);
    private static final SlaBreached BREACHED = new SlaBreached(ID, WATER, ANIL, DUE);

    @Test
    void a_warning_comes_at_three_quarters_of_the_time() {
        givenAt(WATER_SLA.warnAt(), assigned())
                .when(new WarnOfDeadline(ID, SYSTEM))
                .expectEvents(new SlaWarned(ID, DUE, WATER_SLA.warnAt()));
    }

    @Test
    void no_warning_comes_early_or_for_what_is_done() {
        nothing(givenAt(WATER_SLA.warnAt().minusMillis(1), assigned()).when(new WarnOfDeadline(ID, SYSTEM)));
        nothing(givenAt(WATER_SLA.warnAt(), resolved()).when(new WarnOfDeadline(ID, SYSTEM)));
    }

    @Test
    void warning_twice_warns_once() {
        nothing(givenAt(WATER_SLA.warnAt(), and(assigned(), new SlaWarned(ID, DUE, WATER_SLA.warnAt())))
                .when(new WarnOfDeadline(ID, SYSTEM)));
    }

    @Test
    void a_breach_is_recorded_as_of_the_deadline_and_escalated() {
        givenAt(LATE, assigned())
                .when(new EscalateBreach(ID, SYSTEM))
                .expectEvents(BREACHED, new ComplaintEscalated(ID, null, Status.ASSIGNED, LATE));
    }

    @Test
    void a_breach_with_nobody_assigned_is_escalated_too() {
        givenAt(LATE, List.of(filed(null, WATER_SLA)))
                .when(new EscalateBreach(ID, SYSTEM))
                .expectEvents(
                        new SlaBreached(ID, null, null, DUE), new ComplaintEscalated(ID, null, Status.OPEN, LATE));
    }

    @Test
    void nothing_is_escalated_early_or_when_it_was_resolved_in_time() {
        nothing(givenAt(DUE.minusMillis(1), assigned()).when(new EscalateBreach(ID, SYSTEM)));
        nothing(givenAt(LATE, resolved()).when(new EscalateBreach(ID, SYSTEM)));
        nothing(givenAt(LATE, closed()).when(new EscalateBreach(ID, SYSTEM)));
    }

    @Test
    void escalating_twice_escalates_once() {
        nothing(givenAt(LATE, breachedAndEscalated()).when(new EscalateBreach(ID, SYSTEM)));
    }

    @Test
    void what_was_escalated_by_hand_is_breached_and_escalated_no_second_time() {
        givenAt(LATE, escalated()).when(new EscalateBreach(ID, SYSTEM)).expectEvents(BREACHED);
    }

    @Test
    void assigning_again_after_the_breach_leads_to_no_second_escalation() {
        var again = and(breachedAndEscalated(), new ComplaintAssigned(ID, WATER, BINA, Status.ESCALATED, LATE));
        nothing(givenAt(LATE, again).when(new EscalateBreach(ID, SYSTEM)));
    }

    @Test
    void whoever_comes_after_the_deadline_records_the_breach_first() {
        givenAt(LATE, inProgress())
                .when(new ResolveComplaint(ID, OFFICER, DONE))
                .expectEvents(BREACHED, resolution(Status.IN_PROGRESS, LATE));
    }

    @Test
    void what_was_assigned_after_the_deadline_is_still_escalated() {
        var found = and(and(assigned(), BREACHED), new ComplaintAssigned(ID, WATER, BINA, Status.ASSIGNED, LATE));
        givenAt(LATE.plusSeconds(1), found)
                .when(new EscalateBreach(ID, SYSTEM))
                .expectEvents(new ComplaintEscalated(ID, null, Status.ASSIGNED, LATE.plusSeconds(1)));
    }

    @Test
    void a_note_restarts_no_clock() {
        var noted = and(assigned(), new NoteAdded(ID, BINA, Personal.of("Called the engineer."), NOW));
        givenAt(LATE, noted)
                .when(new AddNote(ID, OFFICER, ANIL, "Called again."))
                .expectEvents(BREACHED, new NoteAdded(ID, ANIL, Personal.of("Called again."), LATE));
    }

    @Test
    void a_missed_deadline_is_not_moved_with_hindsight() {
        givenAt(LATE, assigned())
                .when(new CorrectComplaint(ID, ADMIN, "Roads", null, null, null, null))
                .expectEvents(BREACHED, new CategoryChanged(ID, "Roads", "Water Supply", LATE));
        givenAt(LATE, assigned())
                .when(new AssignComplaint(ID, ADMIN, ROADS, null))
                .expectEvents(BREACHED, new ComplaintAssigned(ID, ROADS, null, Status.ASSIGNED, LATE));
    }

    @Test
    void a_reopened_complaint_has_a_deadline_of_its_own() {
        var second = CLOCK.start(LATE, 48, SlaSource.DEPARTMENT);
        var reopened = and(
                and(and(assigned(), BREACHED), resolution(Status.IN_PROGRESS, LATE)),
                new ComplaintReopened(ID, Personal.of(WHY), second, Status.RESOLVED, LATE));
        nothing(givenAt(second.dueAt().minusMillis(1), reopened).when(new EscalateBreach(ID, SYSTEM)));
        givenAt(second.dueAt(), reopened)
                .when(new EscalateBreach(ID, SYSTEM))
                .expectEvents(
                        new SlaBreached(ID, WATER, ANIL, second.dueAt()),
                        new ComplaintEscalated(ID, null, Status.ASSIGNED, second.dueAt()));
    }

    @Test
    void a_changed_policy_moves_the_deadline() {
        var before = CLOCK.start(FILED_AT, 30, SlaSource.DEPARTMENT);
        given(List.of(filed(WATER, before)))
                .when(new RecomputeDeadline(ID, SYSTEM))
                .expectEvents(new DeadlineChanged(ID, WATER_SLA, before, NOW));
    }

    @Test
    void recomputing_twice_or_when_done_changes_nothing() {
        nothing(given(assigned()).when(new RecomputeDeadline(ID, SYSTEM)));
        var other = List.<Event>of(
                filed(WATER, CLOCK.start(FILED_AT, 30, SlaSource.DEPARTMENT)),
                resolution(Status.IN_PROGRESS, FILED_AT));
        nothing(given(other).when(new RecomputeDeadline(ID, SYSTEM)));
    }

    @Test
    void a_later_deadline_is_warned_of_again() {
        var later = CLOCK.start(FILED_AT, 72, SlaSource.CATEGORY);
        var moved = and(
                and(assigned(), new SlaWarned(ID, DUE, WATER_SLA.warnAt())),
                new DeadlineChanged(ID, later, WATER_SLA, WATER_SLA.warnAt()));
        nothing(givenAt(WATER_SLA.warnAt().plus(Duration.ofHours(1)), moved).when(new WarnOfDeadline(ID, SYSTEM)));
        givenAt(later.warnAt(), moved)
                .when(new WarnOfDeadline(ID, SYSTEM))
                .expectEvents(new SlaWarned(ID, later.dueAt(), later.warnAt()));
    }

    private static List<Event> breachedAndEscalated() {
        return and(and(assigned(), BREACHED), new ComplaintEscalated(ID, null, Status.ASSIGNED, LATE));
    }

    private static void nothing(org.axonframework.test.aggregate.ResultValidator<Complaint> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
