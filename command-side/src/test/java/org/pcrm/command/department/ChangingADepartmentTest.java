package org.pcrm.command.department;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.department.DepartmentCommands.ChangeDepartment;
import org.pcrm.api.department.DepartmentEvents.DepartmentChanged;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.department.DepartmentEvents.DepartmentDeleted;
import org.pcrm.api.department.Profile;
import org.pcrm.command.OfficeFixture;
import org.pcrm.command.office.OneOffice;

class ChangingADepartmentTest extends OfficeFixture<Department> {

    private static final Profile BEFORE = new Profile("Water Supply", 48, List.of("Aliganj"));
    private static final DepartmentCreated CREATED =
            new DepartmentCreated(OneOffice.WATER, OFFICE, BEFORE.name(), 48, BEFORE.areas(), NOW);
    private static final Actor OTHER_HEAD = new Actor(OneOffice.BINA, Role.DEPARTMENT_HEAD, OFFICE, OneOffice.ROADS);

    ChangingADepartmentTest() {
        super(Department.class);
    }

    @Test
    void changes_what_is_named_and_keeps_the_rest() {
        fixture.given(CREATED)
                .when(change(ADMIN, "Water", null, null))
                .expectEvents(changed(new Profile("Water", 48, List.of("Aliganj"))));
        fixture.given(CREATED)
                .when(change(ADMIN, null, Optional.empty(), List.of()))
                .expectEvents(changed(new Profile("Water Supply", null, List.of())));
    }

    @Test
    void a_head_sets_the_hours_of_the_own_department_and_nothing_else() {
        fixture.given(CREATED)
                .when(change(HEAD, null, Optional.of(12), null))
                .expectEvents(changed(new Profile("Water Supply", 12, List.of("Aliganj"))));
        refused(fixture.given(CREATED).when(change(HEAD, "Water", null, null)), Refusal.forbidden());
        refused(fixture.given(CREATED).when(change(HEAD, null, null, List.of())), Refusal.forbidden());
        refused(fixture.given(CREATED).when(change(OTHER_HEAD, null, Optional.of(12), null)), Refusal.forbidden());
    }

    @Test
    void is_unknown_to_other_offices_and_when_it_was_given_up() {
        refused(fixture.given(CREATED).when(change(ADMIN_ELSEWHERE, "Water", null, null)), Refusal.notFound());
        refused(
                fixture.given(CREATED, new DepartmentDeleted(OneOffice.WATER, NOW))
                        .when(change(ADMIN, "Water", null, null)),
                Refusal.notFound());
    }

    @Test
    void asking_twice_changes_once() {
        fixture.given(CREATED, changed(new Profile("Water", 48, List.of("Aliganj"))))
                .when(change(ADMIN, "Water", Optional.of(48), List.of("Aliganj")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static ChangeDepartment change(Actor by, String name, Optional<Integer> hours, List<String> areas) {
        return new ChangeDepartment(OneOffice.WATER, by, name, hours, areas);
    }

    private static DepartmentChanged changed(Profile to) {
        return new DepartmentChanged(OneOffice.WATER, to, BEFORE, NOW);
    }
}
