package org.pcrm.query.department;

import java.util.UUID;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * A department.
 *
 * @param slaHours SLA hours, {@code null} for the office's default
 * @param areas an array of localities
 */
record DepartmentRow(UUID departmentId, long version, UUID tenantId, String name, Integer slaHours, Json areas)
        implements Row {

    static final RowTable<DepartmentRow> TABLE = new RowTable<>("department", DepartmentRow.class);
}
