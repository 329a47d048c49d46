package org.pcrm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.department.DepartmentEvents.*;
import org.pcrm.api.department.DepartmentQueries.*;
import org.pcrm.api.department.Profile;
import org.pcrm.api.staff.StaffEvents.*;
import org.pcrm.api.staff.StaffQueries.*;
import org.pcrm.api.tenant.TenantEvents.*;
import org.pcrm.api.tenant.TenantQueries.*;
import org.pcrm.api.tenant.Terms;
import org.pcrm.query.staff.StaffWatch;

class ChangesInTheDirectoryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Viewer PLATFORM = new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID());

    private final Office east = Office.called("east");
    private final House house = new House();
    private final Viewer admin = east.viewer(Role.ADMIN);

    ChangesInTheDirectoryTest() {
        house.happens(east.system(), east.opening());
    }

    @Test
    void a_department_is_shown_as_it_was_changed() {
        var before = new Profile("Water Supply", 48, List.of("Gomti Nagar"));
        var after = new Profile("Water", null, List.of());
        house.happens(east.system(), new DepartmentChanged(east.water(), after, before, House.NOW));
        assertThat(departments()).contains(new DepartmentView(east.water(), "Water", null, List.of()));
    }

    @Test
    void a_department_that_was_given_up_is_gone_but_not_its_name() {
        var id = Office.newId();
        house.happens(east.system(), east.filed(id, org.pcrm.api.complaint.Channel.PHONE, east.water(), null));
        house.happens(east.system(), new DepartmentDeleted(east.water(), House.NOW));
        assertThat(departments()).extracting(DepartmentView::name).containsExactly("Roads");
        assertThat(house.ask(new DepartmentOf(admin, east.water()), optionalInstanceOf(DepartmentView.class)))
                .isEmpty();
        assertThat(house.ask(new ComplaintOf(admin, id), optionalInstanceOf(ComplaintView.class)))
                .hasValueSatisfying(
                        complaint -> assertThat(complaint.department().name()).isEqualTo("Water Supply"));
    }

    @Test
    void a_staff_member_is_shown_as_they_were_changed() {
        var id = east.officer();
        house.happens(
                east.system(),
                new StaffMemberRenamed(id, "Omar Khan", "Omar Officer", House.NOW),
                new StaffRoleChanged(id, Role.DEPARTMENT_HEAD, Role.OFFICER, House.NOW),
                new StaffMemberTransferred(id, east.roads(), east.water(), House.NOW),
                new StaffMemberDeactivated(id, House.NOW));
        var shown = staff(id);
        assertThat(shown.name()).isEqualTo("Omar Khan");
        assertThat(shown.role()).isEqualTo(Role.DEPARTMENT_HEAD);
        assertThat(shown.department().id()).isEqualTo(east.roads());
        assertThat(shown.active()).isFalse();
        house.happens(east.system(), new StaffMemberReactivated(id, House.NOW));
        assertThat(staff(id).active()).isTrue();
    }

    /** Whoever invites waits for the last event, and that is the invitation. */
    @Test
    void an_invitation_is_waited_for_no_longer_than_it_takes() {
        var id = east.officer();
        house.happens(east.system(), new StaffMemberInvited(id, east.id(), "omar@east.example", House.NOW));
        assertThat(house.part(StaffWatch.class).await(admin, id.toString(), 1, Duration.ZERO))
                .isTrue();
    }

    @Test
    void an_office_that_was_deactivated_has_no_portal_and_is_seen_by_the_platform() {
        var id = Office.newId();
        house.happens(east.system(), east.filed(id));
        var before = Terms.begun("Office east", ZONE, 48);
        var after = new Terms("East", ZONE, 24, 3, 9);
        house.happens(east.system(), new TenantChanged(east.id(), after, before, House.NOW));
        house.happens(east.system(), new TenantDeactivated(east.id(), House.NOW));
        assertThat(house.ask(new TenantsInView(PLATFORM), multipleInstancesOf(TenantView.class)))
                .containsExactly(new TenantView(east.id(), "east", "East", ZONE, 24, 3, 9, false));
        assertThat(house.ask(new Offices(), multipleInstancesOf(OfficeName.class)))
                .isEmpty();
        assertThat(house.ask(new StatusOf(id), optionalInstanceOf(TrackingView.class)))
                .isEmpty();
        house.happens(east.system(), new TenantReactivated(east.id(), House.NOW));
        assertThat(house.ask(new StatusOf(id), optionalInstanceOf(TrackingView.class)))
                .isPresent();
    }

    @Test
    void an_office_is_found_by_its_slug_within_what_one_sees() {
        assertThat(house.ask(new TenantOf(PLATFORM, "east"), optionalInstanceOf(TenantView.class)))
                .isPresent();
        assertThat(house.ask(
                        new TenantOf(Office.called("west").viewer(Role.ADMIN), "east"),
                        optionalInstanceOf(TenantView.class)))
                .isEmpty();
    }

    private List<DepartmentView> departments() {
        return house.ask(new DepartmentsInView(admin), multipleInstancesOf(DepartmentView.class));
    }

    private StaffView staff(UUID id) {
        return house.ask(new StaffOf(admin, id), optionalInstanceOf(StaffView.class))
                .orElseThrow();
    }
}
