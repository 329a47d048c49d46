package org.pcrm.query.department;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.department.DepartmentQueries.*;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.stereotype.Component;

/** Answers which departments an office has. */
@Component
class DepartmentAnswers {

    private final Wall wall;

    DepartmentAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    List<DepartmentView> answer(DepartmentsInView query) {
        return read(query.viewer(), Where.inOfficeOf(query.viewer(), "d"));
    }

    @QueryHandler
    Optional<DepartmentView> answer(DepartmentOf query) {
        var where = Where.inOfficeOf(query.viewer(), "d").and("d.department_id = :id", "id", query.departmentId());
        return read(query.viewer(), where).stream().findFirst();
    }

    private List<DepartmentView> read(Viewer viewer, Where where) {
        return wall.read(
                viewer,
                jdbc -> jdbc
                        .sql("SELECT %s FROM department d WHERE %s AND NOT d.deleted ORDER BY d.name, d.department_id"
                                .formatted(DepartmentRow.TABLE.columns("d"), where.sql()))
                        .params(where.parameters())
                        .query(DepartmentRow.TABLE)
                        .list()
                        .stream()
                        .map(DepartmentAnswers::view)
                        .toList());
    }

    private static DepartmentView view(DepartmentRow row) {
        return new DepartmentView(
                row.departmentId(), row.name(), row.slaHours(), row.areas().list(String.class));
    }
}
