package org.pcrm.proving.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.Range;

/** Who asks for which days and which department, as the domain describes it. */
public record Asked(Viewer viewer, Range range, java.util.UUID department) {

    boolean counts(String tenant, String ofDepartment, String officer) {
        return (viewer.tenantId() == null || viewer.tenantId().toString().equals(tenant))
                && (department == null || department.toString().equals(ofDepartment))
                && (viewer.role() != Role.OFFICER
                        || Objects.equals(viewer.staffId().toString(), officer))
                && (viewer.role() != Role.DEPARTMENT_HEAD
                        || Objects.equals(viewer.departmentId().toString(), ofDepartment));
    }

    boolean holds(LocalDate day) {
        return (range.from() == null || !day.isBefore(range.from()))
                && (range.to() == null || !day.isAfter(range.to()));
    }

    boolean touches(LocalDate day) {
        var month = YearMonth.from(day);
        return (range.from() == null || !month.isBefore(YearMonth.from(range.from())))
                && (range.to() == null || !month.isAfter(YearMonth.from(range.to())));
    }
}
