package org.pcrm.command.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffReceipt;
import org.pcrm.command.office.Desks;
import org.pcrm.command.office.OneOffice;

class LeavingOpenComplaintsTest extends StaffFixture {

    @Test
    void is_refused_with_their_number() {
        desks.pile(ID, 3);
        var refusal = Refusal.conflict("staff.open-complaints", Map.of("openComplaints", 3));
        refused(fixture.given(ADDED).when(deactivate(ADMIN, null)), refusal);
        refused(fixture.given(ADDED).when(appoint(ADMIN, null, OneOffice.ROADS)), refusal);
        refused(fixture.given(ADDED).when(appoint(ADMIN, Role.DEPARTMENT_HEAD, null)), refusal);
    }

    @Test
    void a_new_name_leaves_nothing() {
        desks.pile(ID, 3);
        fixture.given(ADDED).when(rename(ADMIN, "Anil K. Rao")).expectSuccessfulHandlerExecution();
        assertThat(sentOn.commands()).isEmpty();
    }

    @Test
    void a_colleague_gets_them_in_the_same_decision() {
        desks.pile(ID, 2);
        fixture.given(ADDED)
                .when(deactivate(ADMIN, OneOffice.BINA))
                .expectResultMessagePayload(new StaffReceipt(desks.ofOfficer(ID, 2), 0))
                .expectEvents(new StaffMemberDeactivated(ID, NOW));
        assertThat(sentOn.commands()).containsExactly(toBina(0), toBina(1));
    }

    @Test
    void of_very_many_a_part_goes_first_and_the_officer_stays_for_the_rest() {
        desks.pile(ID, 260);
        fixture.given(ADDED)
                .when(deactivate(ADMIN, OneOffice.BINA))
                .expectResultMessagePayload(new StaffReceipt(desks.ofOfficer(ID, 250), 10))
                .expectNoEvents();
        assertThat(sentOn.commands()).hasSize(250);
    }

    @Test
    void only_another_active_officer_of_the_department_can_get_them() {
        for (var astray : new UUID[] {ID, UUID.randomUUID()}) {
            refused(
                    fixture.given(ADDED).when(deactivate(ADMIN, astray)),
                    Refusal.invalid("handOverTo", "officer.unknown"));
        }
    }

    @Test
    void a_complaint_that_changes_meanwhile_lets_all_be_tried_again() {
        desks.pile(ID, 1);
        sentOn.refuse(Refusal.conflict("complaint.transition-not-allowed"));
        fixture.given(ADDED)
                .when(deactivate(ADMIN, OneOffice.BINA))
                .expectNoEvents()
                .expectException(ConcurrencyException.class);
    }

    private static AssignComplaint toBina(int n) {
        return new AssignComplaint(Desks.complaint(n), ADMIN, OneOffice.WATER, OneOffice.BINA);
    }
}
