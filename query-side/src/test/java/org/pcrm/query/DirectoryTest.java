package org.pcrm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.department.DepartmentQueries.*;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffQueries.*;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantQueries.*;

class DirectoryTest {

    private static final Office EAST = Office.called("east");
    private static final Office WEST = Office.called("west");
    private static final UUID SUPER = UUID.randomUUID();
    private static final List<Category> CATEGORIES =
            List.of(new Category("Water Supply", EAST.water()), new Category("Other", null));

    private static House house;

    @BeforeAll
    static void two_offices_are_open() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
        house.happens(WEST.system(), WEST.opening());
        house.happens(EAST.system(), new CategoriesSet(EAST.id(), CATEGORIES, List.of(), House.NOW));
        house.happens(
                Actor.system(null),
                new StaffMemberAdded(SUPER, null, "Sunil Super", "super@x.example", Role.SUPER_ADMIN, null, House.NOW));
    }

    @Test
    void anybody_finds_the_offices() {
        assertThat(house.ask(new Offices(), multipleInstancesOf(OfficeName.class)))
                .containsExactly(new OfficeName("east", "Office east"), new OfficeName("west", "Office west"));
        assertThat(house.ask(new OfficeNamed("east"), optionalInstanceOf(OfficeView.class)))
                .contains(
                        new OfficeView(EAST.id(), "east", "Office east", ZoneId.of("Asia/Kolkata"), CATEGORIES, true));
        assertThat(house.ask(new OfficeNamed("north"), optionalInstanceOf(OfficeView.class)))
                .isEmpty();
    }

    @Test
    void an_office_has_its_own_categories() {
        assertThat(house.ask(new CategoriesInView(EAST.viewer(Role.OFFICER)), multipleInstancesOf(Category.class)))
                .isEqualTo(CATEGORIES);
        assertThat(house.ask(new CategoriesInView(WEST.viewer(Role.OFFICER)), multipleInstancesOf(Category.class)))
                .isEmpty();
    }

    @Test
    void an_office_has_its_own_departments_by_name() {
        assertThat(house.ask(
                        new DepartmentsInView(EAST.viewer(Role.CALL_OPERATOR)),
                        multipleInstancesOf(DepartmentView.class)))
                .containsExactly(
                        new DepartmentView(EAST.roads(), "Roads", null, List.of()),
                        new DepartmentView(EAST.water(), "Water Supply", 48, List.of("Gomti Nagar")));
        assertThat(department(EAST, EAST.water())).isPresent();
        assertThat(department(EAST, WEST.water())).isEmpty();
    }

    @Test
    void heads_see_their_department_and_administrators_their_office() {
        assertThat(staff(EAST.viewer(Role.DEPARTMENT_HEAD))).containsExactlyInAnyOrder(EAST.head(), EAST.officer());
        assertThat(staff(EAST.viewer(Role.ADMIN)))
                .containsExactlyInAnyOrder(EAST.head(), EAST.officer(), EAST.operator(), EAST.admin());
        assertThat(staff(EAST.viewer(Role.OFFICER))).isEmpty();
        assertThat(staff(EAST.viewer(Role.CALL_OPERATOR))).isEmpty();
        assertThat(staff(new Viewer(null, Role.SUPER_ADMIN, null, SUPER))).hasSize(9);
    }

    @Test
    void everybody_sees_themselves() {
        assertThat(find(EAST.viewer(Role.OFFICER), EAST.officer()))
                .contains(new StaffView(
                        EAST.officer(),
                        "Omar Officer",
                        "omar.officer@east.example",
                        Role.OFFICER,
                        true,
                        new OfficeName("east", "Office east"),
                        new Named(EAST.water(), "Water Supply")));
        assertThat(find(EAST.viewer(Role.OFFICER), EAST.head())).isEmpty();
        assertThat(find(EAST.viewer(Role.ADMIN), WEST.admin())).isEmpty();
    }

    @Test
    void a_super_administrator_sees_themselves_whatever_office_is_looked_at() {
        for (var tenant : new UUID[] {null, EAST.id()}) {
            assertThat(find(new Viewer(tenant, Role.SUPER_ADMIN, null, SUPER), SUPER))
                    .hasValueSatisfying(self -> assertThat(self.tenant()).isNull());
        }
    }

    private static Optional<DepartmentView> department(Office office, UUID id) {
        return house.ask(new DepartmentOf(office.viewer(Role.OFFICER), id), optionalInstanceOf(DepartmentView.class));
    }

    private static List<UUID> staff(Viewer viewer) {
        return house.ask(new StaffInView(viewer), instanceOf(StaffList.class)).items().stream()
                .map(StaffView::id)
                .toList();
    }

    private static Optional<StaffView> find(Viewer viewer, UUID id) {
        return house.ask(new StaffOf(viewer, id), optionalInstanceOf(StaffView.class));
    }
}
