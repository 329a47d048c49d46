package org.pcrm.command.complaint;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.Status;

class AssigningAComplaintTest extends ComplaintFixture {

    @Test
    void gives_it_to_an_officer() {
        given(open()).when(toAnil(WATER_HEAD)).expectEvents(new ComplaintAssigned(ID, WATER, ANIL, Status.OPEN, NOW));
    }

    @Test
    void puts_it_in_the_departments_queue_without_an_officer() {
        given(open())
                .when(new AssignComplaint(ID, ADMIN, WATER, null))
                .expectEvents(new ComplaintAssigned(ID, WATER, null, Status.OPEN, NOW));
    }

    @Test
    void moving_it_to_another_department_recomputes_the_deadline_from_the_filing() {
        given(inProgress())
                .when(new AssignComplaint(ID, ADMIN, ROADS, null))
                .expectEvents(
                        new ComplaintAssigned(ID, ROADS, null, Status.IN_PROGRESS, NOW),
                        new DeadlineChanged(ID, ROADS_SLA, WATER_SLA, NOW));
    }

    @Test
    void an_escalated_one_is_assigned_again_even_to_the_same_officer() {
        given(escalated())
                .when(toAnil(ADMIN))
                .expectEvents(new ComplaintAssigned(ID, WATER, ANIL, Status.ESCALATED, NOW));
    }

    @Test
    void asking_twice_assigns_once() {
        given(assigned())
                .when(toAnil(WATER_HEAD))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_head_takes_one_of_no_department_into_the_own_only() {
        given(java.util.List.of(filed(null, WATER_SLA)))
                .when(new AssignComplaint(ID, WATER_HEAD, WATER, ANIL))
                .expectEvents(new ComplaintAssigned(ID, WATER, ANIL, Status.OPEN, NOW));
        refused(given(open()).when(new AssignComplaint(ID, WATER_HEAD, ROADS, null)), Refusal.forbidden());
    }

    @Test
    void is_refused_to_officers_and_operators() {
        refused(given(assigned()).when(toAnil(OFFICER)), Refusal.forbidden());
        refused(given(open()).when(toAnil(OPERATOR)), Refusal.forbidden());
    }

    @Test
    void is_unknown_to_other_offices_and_other_departments() {
        refused(given(open()).when(toAnil(ADMIN_ELSEWHERE)), Refusal.notFound());
        refused(given(open()).when(toAnil(ROADS_HEAD)), Refusal.notFound());
    }

    @Test
    void is_refused_for_an_unknown_department_or_an_officer_of_another() {
        refused(
                given(open()).when(new AssignComplaint(ID, ADMIN, UUID.randomUUID(), null)),
                Refusal.invalid("departmentId", "department.unknown"));
        refused(
                given(open()).when(new AssignComplaint(ID, ADMIN, ROADS, ANIL)),
                Refusal.invalid("officerId", "officer.unknown"));
    }

    @Test
    void is_refused_once_it_is_resolved() {
        refused(given(resolved()).when(toAnil(ADMIN)), notAllowed(Status.ASSIGNED, Status.CLOSED));
        refused(given(closed()).when(toAnil(ADMIN)), notAllowed());
    }

    private static AssignComplaint toAnil(Actor by) {
        return new AssignComplaint(ID, by, WATER, ANIL);
    }
}
