package org.pcrm.query.department;

import java.util.UUID;
import org.pcrm.api.department.Profile;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * A department.
 *
 * @param slaHours SLA hours, {@code null} for the office's default
 * @param areas an array of localities
 * @param deleted given up; complaints that it resolved still show its name
 */
record DepartmentRow(
        UUID departmentId, long version, UUID tenantId, String name, Integer slaHours, Json areas, boolean deleted)
        implements Row {

    static final RowTable<DepartmentRow> TABLE = new RowTable<>("department", DepartmentRow.class);

    DepartmentRow with(Profile profile, long version) {
        return new DepartmentRow(
                departmentId, version, tenantId, profile.name(), profile.slaHours(), Json.of(profile.areas()), deleted);
    }

    DepartmentRow gone(long version) {
        return new DepartmentRow(departmentId, version, tenantId, name, slaHours, areas, true);
    }
}
