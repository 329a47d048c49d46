package org.pcrm.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.department.DepartmentCommands.DeleteDepartment;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.department.DepartmentEvents.DepartmentDeleted;
import org.pcrm.api.tenant.TenantCommands.UnrouteCategories;
import org.pcrm.command.OfficeFixture;
import org.pcrm.command.office.OneOffice;

class DeletingADepartmentTest extends OfficeFixture<Department> {

    private static final DepartmentCreated CREATED =
            new DepartmentCreated(OneOffice.WATER, OFFICE, "Water Supply", 48, List.of(), NOW);
    private static final DepartmentDeleted DELETED = new DepartmentDeleted(OneOffice.WATER, NOW);

    DeletingADepartmentTest() {
        super(Department.class);
    }

    @Test
    void takes_the_routing_of_its_categories_along() {
        fixture.given(CREATED).when(delete(ADMIN)).expectEvents(DELETED);
        assertThat(sentOn.commands()).containsExactly(new UnrouteCategories(OFFICE, ADMIN, OneOffice.WATER));
    }

    @Test
    void is_refused_while_somebody_works_there_or_something_is_to_be_done() {
        desks.occupy(2, 0);
        refused(fixture.given(CREATED).when(delete(ADMIN)), inUse(2, 0));
        desks.occupy(0, 7);
        refused(fixture.given(CREATED).when(delete(ADMIN)), inUse(0, 7));
        assertThat(sentOn.commands()).isEmpty();
    }

    @Test
    void is_refused_to_heads_and_unknown_to_other_offices() {
        refused(fixture.given(CREATED).when(delete(HEAD)), Refusal.forbidden());
        refused(fixture.given(CREATED).when(delete(ADMIN_ELSEWHERE)), Refusal.notFound());
        refused(fixture.given(CREATED, DELETED).when(delete(HEAD)), Refusal.notFound());
    }

    @Test
    void asking_twice_deletes_once() {
        fixture.given(CREATED, DELETED)
                .when(delete(ADMIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeleteDepartment delete(Actor by) {
        return new DeleteDepartment(OneOffice.WATER, by);
    }

    private static Refusal inUse(int staff, int complaints) {
        return Refusal.conflict("department.in-use", Map.of("activeStaff", staff, "openComplaints", complaints));
    }
}
