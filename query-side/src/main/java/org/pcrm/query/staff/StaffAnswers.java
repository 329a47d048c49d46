package org.pcrm.query.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.staff.StaffQueries.*;
import org.pcrm.api.tenant.TenantQueries.OfficeName;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.stereotype.Component;

/** Answers who works in an office: to heads their department, to administrators the office, to everybody themselves. */
@Component
class StaffAnswers {

    private static final String NAMED = """
            SELECT %s, t.slug AS office_slug, t.name AS office_name, d.name AS department_name
            FROM staff s
            LEFT JOIN office t ON t.tenant_id = s.tenant_id
            LEFT JOIN department d ON d.department_id = s.department_id
            WHERE %%s ORDER BY s.name, s.staff_id""".formatted(StaffRow.TABLE.columns("s"));

    private final Wall wall;

    StaffAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    StaffList answer(StaffInView query) {
        return new StaffList(read(query.viewer(), inScopeOf(query.viewer())));
    }

    @QueryHandler
    Optional<StaffView> answer(StaffOf query) {
        var viewer = query.viewer();
        if (query.staffId().equals(viewer.staffId())) {
            return find(unnarrowed(viewer), Where.inOfficeOf(unnarrowed(viewer), "s"), query);
        }
        return find(viewer, inScopeOf(viewer), query);
    }

    private Optional<StaffView> find(Viewer viewer, Where where, StaffOf query) {
        return read(viewer, where.and("s.staff_id = :id", "id", query.staffId())).stream()
                .findFirst();
    }

    /** A SUPER_ADMIN is in no office, and so not in the one looked at. */
    private static Viewer unnarrowed(Viewer viewer) {
        return viewer.role() == Role.SUPER_ADMIN ? new Viewer(null, viewer.role(), null, viewer.staffId()) : viewer;
    }

    private static Where inScopeOf(Viewer viewer) {
        var where = Where.inOfficeOf(viewer, "s");
        return switch (viewer.role()) {
            case ADMIN, SUPER_ADMIN, SYSTEM -> where;
            case DEPARTMENT_HEAD ->
                where.and("s.department_id = :department").with("department", viewer.departmentId());
            case OFFICER, CALL_OPERATOR, CITIZEN -> where.and("false");
        };
    }

    private List<StaffView> read(Viewer viewer, Where where) {
        return wall.read(
                viewer,
                jdbc -> jdbc.sql(NAMED.formatted(where.sql()))
                        .params(where.parameters())
                        .query(StaffAnswers::view)
                        .list());
    }

    private static StaffView view(ResultSet result, int number) throws SQLException {
        var row = StaffRow.TABLE.mapRow(result, number);
        var office = new OfficeName(result.getString("office_slug"), result.getString("office_name"));
        return new StaffView(
                row.staffId(),
                row.name(),
                row.email(),
                row.role(),
                row.active(),
                row.tenantId() == null ? null : office,
                row.departmentId() == null ? null : new Named(row.departmentId(), result.getString("department_name")));
    }
}
