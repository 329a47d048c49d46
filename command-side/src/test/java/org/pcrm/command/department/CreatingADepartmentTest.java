package org.pcrm.command.department;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.command.OfficeFixture;

class CreatingADepartmentTest extends OfficeFixture<Department> {

    private static final UUID ID = UUID.randomUUID();
    private static final DepartmentCreated CREATED =
            new DepartmentCreated(ID, OFFICE, "Water Supply", 48, List.of("Aliganj"), NOW);

    CreatingADepartmentTest() {
        super(Department.class);
    }

    @Test
    void is_done_by_an_administrator() {
        fixture.givenNoPriorActivity().when(create(ADMIN)).expectEvents(CREATED);
    }

    @Test
    void is_refused_to_heads() {
        refused(fixture.givenNoPriorActivity().when(create(HEAD)), Refusal.forbidden());
    }

    @Test
    void asking_twice_creates_once() {
        fixture.given(CREATED)
                .when(create(ADMIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static CreateDepartment create(Actor by) {
        return new CreateDepartment(ID, by, "Water Supply", 48, List.of("Aliganj"));
    }
}
