package org.pcrm.query.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class TheWallBetweenOfficesTest {

    private static final Office EAST = Office.called("east");
    private static final Office WEST = Office.called("west");

    private static Wall wall;

    @BeforeAll
    static void two_offices_have_the_same_things() {
        var house = new House();
        for (var office : List.of(EAST, WEST)) {
            var id = Office.newId();
            house.happens(office.system(), office.opening());
            house.happens(
                    office.system(),
                    office.filed(id),
                    new NoteAdded(id, UUID.randomUUID(), Personal.of("Asked the plumber"), House.NOW));
        }
        wall = house.part(Wall.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "note", "office", "department", "staff"})
    void a_question_without_a_filter_shows_the_own_office_only(String table) {
        assertThat(offices(EAST.viewer(Role.ADMIN), table)).containsOnly(EAST.id());
        assertThat(offices(WEST.viewer(Role.SUPER_ADMIN), table)).containsOnly(WEST.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "note", "office", "department", "staff", "domain_event", "personal_key"})
    void without_an_office_nothing_shows(String table) {
        assertThat(offices(new Viewer(null, Role.ADMIN, null, UUID.randomUUID()), table))
                .isEmpty();
        assertThat(offices(Viewer.citizen(null), table)).isEmpty();
    }

    @Test
    void one_who_looks_at_all_sees_all() {
        assertThat(offices(new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID()), "complaint"))
                .containsExactlyInAnyOrder(EAST.id(), WEST.id());
    }

    @Test
    void a_viewer_within_a_viewer_changes_nothing_for_the_first() {
        var seen = wall.read(EAST.viewer(Role.ADMIN), jdbc -> {
            assertThat(offices(WEST.viewer(Role.ADMIN), "complaint")).containsOnly(WEST.id());
            return jdbc.sql("SELECT tenant_id FROM complaint").query(UUID.class).list();
        });

        assertThat(seen).containsOnly(EAST.id());
    }

    @Test
    void nothing_can_be_changed_through_it() {
        assertThatThrownBy(() -> wall.read(
                        EAST.viewer(Role.ADMIN),
                        jdbc -> jdbc.sql("UPDATE complaint SET category = 'x'").update()))
                .hasMessageContaining("UPDATE");
    }

    private static List<UUID> offices(Viewer viewer, String table) {
        return wall.read(
                viewer,
                jdbc -> jdbc.sql("SELECT DISTINCT tenant_id FROM " + table)
                        .query(UUID.class)
                        .list());
    }
}
