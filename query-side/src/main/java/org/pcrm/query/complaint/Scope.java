package org.pcrm.query.complaint;

import java.util.Optional;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Standing;
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

    /** What decides who may do what to the complaint, if it exists for this viewer. */
    static Optional<Standing> standing(JdbcClient jdbc, Viewer viewer, String trackingId) {
        return RegisterSql.read(jdbc, of(viewer).and("c.tracking_id = :id", "id", trackingId))
                .optional()
                .map(found -> found.row().standing());
    }
}
