package org.pcrm.query.complaint;

import org.pcrm.api.actor.Viewer;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The permission table's "sees complaints" in SQL, over the alias {@code c}; says the same as {@code Access.sees}. */
final class Scope {

    private Scope() {}

    /** The complaints that exist for this viewer. */
    static Where of(Viewer viewer) {
        var where = Where.inOfficeOf(viewer, "c");
        if (viewer.role().managesOffice()) {
            return where;
        }
        if (viewer.staffId() == null) {
            return where.and("false");
        }
        where.with("viewer", viewer.staffId()).with("department", viewer.departmentId());
        return switch (viewer.role()) {
            case CALL_OPERATOR -> where.and("c.filed_by = :viewer OR c.status = 'OPEN' AND c.channel = 'PORTAL'");
            case OFFICER ->
                where.and("c.filed_by = :viewer OR c.officer_id = :viewer AND c.department_id = :department");
            case DEPARTMENT_HEAD ->
                where.and("c.filed_by = :viewer OR c.department_id IS NULL OR c.department_id = :department");
            case CITIZEN, ADMIN, SUPER_ADMIN, SYSTEM -> where.and("c.filed_by = :viewer");
        };
    }

    /** Whether the complaint exists for this viewer. */
    static boolean holds(JdbcClient jdbc, Viewer viewer, String trackingId) {
        return RegisterSql.count(jdbc, of(viewer).and("c.tracking_id = :id", "id", trackingId), 1) == 1;
    }
}
