package org.pcrm.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.query.Office;

/** Whose figures somebody sees. */
class SeeingFiguresTest {

    private final Desk desk = new Desk();
    private final Desk other = new Desk(desk.house, "west");
    private final Office office = desk.office;

    @BeforeEach
    void some_work() {
        desk.files(Office.FILED, office.roads());
        desk.files(Office.FILED, null);
        desk.files();
        desk.assigns(desk.files(), office.water(), office.officer());
        other.files();
    }

    @Test
    void each_role_sees_its_own() {
        assertThat(total(office.viewer(Role.ADMIN))).isEqualTo(4);
        assertThat(total(office.viewer(Role.DEPARTMENT_HEAD))).isEqualTo(2);
        assertThat(total(office.viewer(Role.OFFICER))).isEqualTo(1);
        assertThat(total(office.viewer(Role.CALL_OPERATOR))).isZero();
        assertThat(total(Viewer.citizen(office.id()))).isZero();
    }

    @Test
    void a_super_admin_sees_an_office_or_all() {
        assertThat(total(office.viewer(Role.SUPER_ADMIN))).isEqualTo(4);
        assertThat(total(new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID())))
                .isEqualTo(5);
        assertThat(total(new Viewer(null, Role.ADMIN, null, UUID.randomUUID()))).isZero();
    }

    @Test
    void a_department_narrows_and_never_widens() {
        assertThat(total(office.viewer(Role.ADMIN), office.roads())).isEqualTo(1);
        assertThat(total(office.viewer(Role.DEPARTMENT_HEAD), office.roads())).isZero();
        assertThat(total(office.viewer(Role.ADMIN), other.office.water())).isZero();
    }

    @Test
    void no_row_of_another_office_is_named() {
        var rows = desk.ask(
                        new DepartmentFiguresOf(office.viewer(Role.ADMIN), Range.ALL, null), DepartmentFigures.class)
                .items();
        assertThat(rows)
                .hasSize(3)
                .noneMatch(row -> row.toString().contains(other.office.water().toString()));
    }

    private long total(Viewer viewer) {
        return total(viewer, null);
    }

    private long total(Viewer viewer, UUID department) {
        return desk.ask(new OverviewOf(viewer, Range.ALL, department), Overview.class)
                .total();
    }
}
