package org.pcrm.command.complaint;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.EscalateComplaint;
import org.pcrm.api.complaint.ComplaintCommands.LeaveOpen;
import org.pcrm.api.complaint.ComplaintCommands.ReopenComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.ComplaintCommands.StartWork;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.WorkStarted;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;

class MovingAComplaintTest extends ComplaintFixture {

    @Test
    void nothing_leads_back_to_open() {
        given(open())
                .when(new LeaveOpen(ID, ADMIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        refused(
                given(queued()).when(new LeaveOpen(ID, ADMIN)),
                notAllowed(Status.IN_PROGRESS, Status.ESCALATED, Status.RESOLVED));
        refused(given(open()).when(new LeaveOpen(ID, ADMIN_ELSEWHERE)), Refusal.notFound());
    }

    @Test
    void work_is_started_by_its_officer() {
        given(assigned())
                .when(new StartWork(ID, OFFICER, null))
                .expectEvents(new WorkStarted(ID, null, Status.ASSIGNED, NOW));
    }

    @Test
    void starting_is_refused_to_a_colleague_and_while_nobody_is_assigned() {
        refused(given(assigned()).when(new StartWork(ID, COLLEAGUE, null)), Refusal.notFound());
        refused(
                given(queued()).when(new StartWork(ID, WATER_HEAD, null)),
                Refusal.conflict("complaint.nobody-assigned"));
        refused(given(open()).when(new StartWork(ID, ADMIN, null)), notAllowed(Status.ASSIGNED, Status.ESCALATED));
    }

    @Test
    void starting_twice_starts_once() {
        given(inProgress())
                .when(new StartWork(ID, OFFICER, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_is_resolved_with_what_was_done() {
        given(inProgress())
                .when(new ResolveComplaint(ID, OFFICER, DONE))
                .expectEvents(resolution(Status.IN_PROGRESS, NOW));
    }

    @Test
    void resolving_directly_records_both_steps() {
        given(escalated())
                .when(new ResolveComplaint(ID, WATER_HEAD, DONE))
                .expectEvents(new WorkStarted(ID, null, Status.ESCALATED, NOW), resolution(Status.IN_PROGRESS, NOW));
    }

    @Test
    void resolving_is_refused_before_it_is_assigned() {
        refused(
                given(open()).when(new ResolveComplaint(ID, ADMIN, DONE)),
                notAllowed(Status.ASSIGNED, Status.ESCALATED));
        refused(
                given(queued()).when(new ResolveComplaint(ID, ADMIN, DONE)),
                Refusal.conflict("complaint.nobody-assigned"));
    }

    @Test
    void resolving_twice_resolves_once() {
        given(resolved())
                .when(new ResolveComplaint(ID, OFFICER, DONE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_is_escalated_by_the_head() {
        given(inProgress())
                .when(new EscalateComplaint(ID, WATER_HEAD, WHY))
                .expectEvents(new ComplaintEscalated(ID, Personal.of(WHY), Status.IN_PROGRESS, NOW));
    }

    @Test
    void escalating_is_refused_to_the_officer_and_once_it_is_resolved() {
        refused(given(assigned()).when(new EscalateComplaint(ID, OFFICER, WHY)), Refusal.forbidden());
        refused(
                given(resolved()).when(new EscalateComplaint(ID, ADMIN, WHY)),
                notAllowed(Status.ASSIGNED, Status.CLOSED));
    }

    @Test
    void escalating_twice_escalates_once() {
        given(escalated())
                .when(new EscalateComplaint(ID, WATER_HEAD, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_is_closed_by_an_administrator() {
        given(resolved())
                .when(new CloseComplaint(ID, ADMIN, null))
                .expectEvents(new ComplaintClosed(ID, null, Status.RESOLVED, NOW));
    }

    @Test
    void closing_is_refused_to_heads_and_before_it_is_resolved() {
        refused(given(resolved()).when(new CloseComplaint(ID, WATER_HEAD, null)), Refusal.forbidden());
        refused(
                given(inProgress()).when(new CloseComplaint(ID, ADMIN, null)),
                notAllowed(Status.ASSIGNED, Status.ESCALATED, Status.RESOLVED));
    }

    @Test
    void closing_twice_closes_once() {
        given(closed())
                .when(new CloseComplaint(ID, ADMIN, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void reopening_gives_it_back_under_a_new_clock() {
        var newClock = CLOCK.start(NOW, 48, SlaSource.DEPARTMENT);
        given(resolved())
                .when(new ReopenComplaint(ID, ADMIN, WHY))
                .expectEvents(new ComplaintReopened(ID, Personal.of(WHY), newClock, Status.RESOLVED, NOW));
    }

    @Test
    void reopening_what_an_officer_had_who_left_since_puts_it_in_the_departments_queue() {
        var history = and(
                and(open(), new ComplaintAssigned(ID, WATER, UUID.randomUUID(), Status.OPEN, FILED_AT)),
                resolution(Status.IN_PROGRESS, FILED_AT));
        var newClock = CLOCK.start(NOW, 48, SlaSource.DEPARTMENT);
        given(history)
                .when(new ReopenComplaint(ID, ADMIN, WHY))
                .expectEvents(
                        new ComplaintReopened(ID, Personal.of(WHY), newClock, Status.RESOLVED, NOW),
                        new ComplaintAssigned(ID, WATER, null, Status.ASSIGNED, NOW));
    }

    @Test
    void reopening_is_refused_without_a_reason_to_heads_and_once_it_is_closed() {
        refused(
                given(resolved()).when(new ReopenComplaint(ID, ADMIN, null)),
                Refusal.invalid("reason", "reason.required"));
        refused(given(resolved()).when(new ReopenComplaint(ID, WATER_HEAD, WHY)), Refusal.forbidden());
        refused(given(closed()).when(new ReopenComplaint(ID, ADMIN, WHY)), notAllowed());
    }

    @Test
    void reopening_twice_reopens_once() {
        given(assigned())
                .when(new ReopenComplaint(ID, ADMIN, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
