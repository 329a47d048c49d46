package org.pcrm.command.staff;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberReactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberRenamed;
import org.pcrm.api.staff.StaffEvents.StaffMemberTransferred;
import org.pcrm.api.staff.StaffEvents.StaffRoleChanged;
import org.pcrm.api.staff.StaffReceipt;
import org.pcrm.command.office.OneOffice;

class ChangingAStaffMemberTest extends StaffFixture {

    private static final StaffMemberDeactivated DEACTIVATED = new StaffMemberDeactivated(ID, NOW);

    @Test
    void renames() {
        fixture.given(ADDED)
                .when(rename(ADMIN, "Anil K. Rao"))
                .expectResultMessagePayload(new StaffReceipt(List.of(), 0))
                .expectEvents(new StaffMemberRenamed(ID, "Anil K. Rao", "Anil Rao", NOW));
    }

    @Test
    void transfers_and_promotes() {
        fixture.given(ADDED)
                .when(appoint(ADMIN, null, OneOffice.ROADS))
                .expectEvents(new StaffMemberTransferred(ID, OneOffice.ROADS, OneOffice.WATER, NOW));
        fixture.given(ADDED)
                .when(appoint(ADMIN, Role.DEPARTMENT_HEAD, null))
                .expectEvents(new StaffRoleChanged(ID, Role.DEPARTMENT_HEAD, Role.OFFICER, NOW));
    }

    @Test
    void a_role_of_no_department_leaves_the_department() {
        fixture.given(ADDED)
                .when(appoint(ADMIN, Role.CALL_OPERATOR, null))
                .expectEvents(
                        new StaffRoleChanged(ID, Role.CALL_OPERATOR, Role.OFFICER, NOW),
                        new StaffMemberTransferred(ID, null, OneOffice.WATER, NOW));
    }

    @Test
    void deactivates_and_reactivates_once() {
        fixture.given(ADDED).when(deactivate(ADMIN, null)).expectEvents(DEACTIVATED);
        fixture.given(ADDED, DEACTIVATED).when(deactivate(ADMIN, null)).expectNoEvents();
        fixture.given(ADDED, DEACTIVATED)
                .when(new ChangeStaffMember(ID, ADMIN, null, null, null, true, null))
                .expectEvents(new StaffMemberReactivated(ID, NOW));
    }

    @Test
    void nobody_comes_back_to_a_department_that_was_given_up() {
        var stray = new StaffMemberTransferred(ID, UUID.randomUUID(), OneOffice.WATER, NOW);
        refused(
                fixture.given(ADDED, stray, DEACTIVATED)
                        .when(new ChangeStaffMember(ID, ADMIN, null, null, null, true, null)),
                Refusal.invalid("departmentId", "department.unknown"));
    }

    @Test
    void is_refused_where_role_and_department_do_not_fit() {
        refused(
                fixture.given(ADDED).when(appoint(ADMIN, Role.CALL_OPERATOR, OneOffice.WATER)),
                Refusal.invalid("departmentId", "department.by-role"));
        refused(
                fixture.given(ADDED).when(appoint(ADMIN, null, UUID.randomUUID())),
                Refusal.invalid("departmentId", "department.unknown"));
        refused(
                fixture.given(ADDED).when(appoint(SYSTEM, Role.SUPER_ADMIN, null)),
                Refusal.invalid("role", "role.wrong-office"));
    }

    @Test
    void is_refused_above_ones_own_role() {
        refused(fixture.given(ADDED).when(appoint(ADMIN, Role.ADMIN, null)), Refusal.forbidden());
        var colleague = new StaffMemberAdded(ID, OFFICE, "Asha", "asha@east.example", Role.ADMIN, null, NOW);
        refused(fixture.given(colleague).when(rename(ADMIN, "Asha Rao")), Refusal.forbidden());
        refused(fixture.given(ADDED).when(rename(HEAD, "Anil K. Rao")), Refusal.forbidden());
    }

    @Test
    void is_unknown_to_other_offices_and_to_heads_of_other_departments() {
        var otherHead = new Actor(UUID.randomUUID(), Role.DEPARTMENT_HEAD, OFFICE, OneOffice.ROADS);
        refused(fixture.given(ADDED).when(rename(ADMIN_ELSEWHERE, "Anil")), Refusal.notFound());
        refused(fixture.given(ADDED).when(rename(otherHead, "Anil")), Refusal.notFound());
    }

    @Test
    void who_runs_the_platform_names_the_office() {
        var platform = new Actor(UUID.randomUUID(), Role.SUPER_ADMIN, null, null);
        refused(fixture.given(ADDED).when(rename(platform, "Anil")), Refusal.invalid("tenant", "tenant.required"));
    }

    @Test
    void nobody_deactivates_demotes_or_promotes_themselves() {
        var self = new Actor(ID, Role.ADMIN, OFFICE, null);
        var admin = new StaffMemberAdded(ID, OFFICE, "Asha", "asha@east.example", Role.ADMIN, null, NOW);
        refused(fixture.given(admin).when(deactivate(self, null)), Refusal.conflict("staff.not-oneself"));
        refused(
                fixture.given(admin).when(appoint(self, Role.CALL_OPERATOR, null)),
                Refusal.conflict("staff.not-oneself"));
        refused(fixture.given(admin).when(appoint(self, Role.SUPER_ADMIN, null)), Refusal.forbidden());
    }

    @Test
    void asking_twice_changes_once() {
        fixture.given(ADDED)
                .when(new ChangeStaffMember(ID, ADMIN, "Anil Rao", Role.OFFICER, OneOffice.WATER, true, null))
                .expectResultMessagePayload(new StaffReceipt(List.of(), 0))
                .expectNoEvents();
    }
}
