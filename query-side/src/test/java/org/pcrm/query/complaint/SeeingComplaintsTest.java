package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class SeeingComplaintsTest {

    private static final Office EAST = Office.called("east");
    private static final Office WEST = Office.called("west");
    private static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null);

    private static final Map<String, Standing> STANDINGS = new HashMap<>();
    private static House house;

    @BeforeAll
    static void complaints_of_every_kind_are_filed_in_two_offices() {
        house = new House();
        for (var office : List.of(EAST, WEST)) {
            house.happens(office.system(), office.opening());
            for (var channel : List.of(Channel.PORTAL, Channel.PHONE)) {
                for (var filedBy : listWithNull(office.operator(), office.officer(), office.head())) {
                    for (var department : listWithNull(office.water(), office.roads())) {
                        file(office, channel, filedBy, department);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_sees_in_lists_and_alone_what_the_permission_table_says(Role role) {
        for (var viewer : viewers(role)) {
            var expected = STANDINGS.entrySet().stream()
                    .filter(entry -> Access.sees(viewer.asActor(), entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();

            assertThat(list(viewer)).containsExactlyInAnyOrderElementsOf(expected);
            STANDINGS.forEach((id, standing) -> {
                var found = house.ask(new ComplaintOf(viewer, id), optionalInstanceOf(ComplaintView.class));
                assertThat(found.isPresent()).isEqualTo(expected.contains(id));
                found.ifPresent(view ->
                        assertThat(view.allowedActions()).isEqualTo(Access.actions(viewer.asActor(), standing)));
            });
        }
    }

    @Test
    void an_administrator_sees_one_office_and_a_super_administrator_all() {
        assertThat(list(EAST.viewer(Role.ADMIN))).hasSize(STANDINGS.size() / 2);
        assertThat(list(new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID())))
                .hasSize(STANDINGS.size());
        assertThat(list(new Viewer(null, Role.ADMIN, null, UUID.randomUUID()))).isEmpty();
    }

    private static List<Viewer> viewers(Role role) {
        return List.of(
                EAST.viewer(role),
                new Viewer(EAST.id(), role, EAST.roads(), EAST.officer()),
                new Viewer(EAST.id(), role, null, EAST.head()),
                new Viewer(EAST.id(), role, WEST.water(), WEST.officer()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Viewer viewer) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            Page<ComplaintView> page = house.ask(
                    new ComplaintsInView(viewer, ALL, Sort.dueAt, false, 100, cursor), instanceOf(Page.class));
            page.items().forEach(item -> ids.add(item.trackingId()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return ids;
    }

    private static void file(Office office, Channel channel, UUID filedBy, UUID department) {
        var open = Office.newId();
        house.happens(office.system(), office.filed(open, channel, department, filedBy));
        STANDINGS.put(open, new Standing(office.id(), Status.OPEN, channel, department, null, filedBy, false));
        if (department != null) {
            var assigned = Office.newId();
            house.happens(
                    office.system(),
                    office.filed(assigned, channel, null, filedBy),
                    new ComplaintAssigned(assigned, department, office.officer(), Status.OPEN, House.NOW));
            STANDINGS.put(
                    assigned,
                    new Standing(office.id(), Status.ASSIGNED, channel, department, office.officer(), filedBy, false));
        }
    }

    private static List<UUID> listWithNull(UUID... ids) {
        var all = new ArrayList<UUID>(List.of(ids));
        all.add(null);
        return all;
    }
}
