package org.pcrm.command.staff;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberInvited;
import org.pcrm.command.OfficeFixture;
import org.pcrm.command.office.OneOffice;

class AddingAStaffMemberTest extends OfficeFixture<StaffMember> {

    private static final UUID ID = UUID.randomUUID();
    private static final String EMAIL = "anil@east.example";
    private static final StaffMemberAdded ADDED =
            new StaffMemberAdded(ID, OFFICE, "Anil Rao", EMAIL, Role.OFFICER, OneOffice.WATER, NOW);

    AddingAStaffMemberTest() {
        super(StaffMember.class);
    }

    @Test
    void is_done_by_an_administrator() {
        fixture.givenNoPriorActivity()
                .when(add(ADMIN, Role.OFFICER, OneOffice.WATER))
                .expectEvents(ADDED);
    }

    @Test
    void may_come_with_an_invitation() {
        fixture.givenNoPriorActivity()
                .when(new AddStaffMember(ID, ADMIN, "Anil Rao", EMAIL, Role.OFFICER, OneOffice.WATER, true))
                .expectEvents(ADDED, new StaffMemberInvited(ID, OFFICE, EMAIL, NOW));
    }

    @Test
    void is_refused_for_a_role_that_is_not_below_ones_own() {
        refused(fixture.givenNoPriorActivity().when(add(ADMIN, Role.ADMIN, null)), Refusal.forbidden());
        refused(fixture.givenNoPriorActivity().when(add(HEAD, Role.OFFICER, OneOffice.WATER)), Refusal.forbidden());
        refused(fixture.givenNoPriorActivity().when(add(SYSTEM, Role.CITIZEN, null)), Refusal.forbidden());
    }

    @Test
    void is_refused_where_role_and_department_do_not_fit() {
        refused(
                fixture.givenNoPriorActivity().when(add(ADMIN, Role.OFFICER, null)),
                Refusal.invalid("departmentId", "department.by-role"));
        refused(
                fixture.givenNoPriorActivity().when(add(ADMIN, Role.CALL_OPERATOR, OneOffice.WATER)),
                Refusal.invalid("departmentId", "department.by-role"));
        refused(
                fixture.givenNoPriorActivity().when(add(ADMIN, Role.OFFICER, UUID.randomUUID())),
                Refusal.invalid("departmentId", "department.unknown"));
        refused(
                fixture.givenNoPriorActivity().when(add(SYSTEM, Role.SUPER_ADMIN, null)),
                Refusal.invalid("role", "role.wrong-office"));
    }

    @Test
    void asking_twice_adds_once() {
        fixture.given(ADDED)
                .when(add(ADMIN, Role.OFFICER, OneOffice.WATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static AddStaffMember add(Actor by, Role role, UUID department) {
        return new AddStaffMember(ID, by, "Anil Rao", EMAIL, role, department, false);
    }
}
