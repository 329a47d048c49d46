package org.pcrm.query.staff;

import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** A staff member; the office is {@code null} for a SUPER_ADMIN, the department for all but officers and heads. */
record StaffRow(
        UUID staffId,
        long version,
        UUID tenantId,
        String name,
        String email,
        Role role,
        UUID departmentId,
        boolean active)
        implements Row {

    static final RowTable<StaffRow> TABLE = new RowTable<>("staff", StaffRow.class);

    StaffRow invited(long version) {
        return new StaffRow(staffId, version, tenantId, name, email, role, departmentId, active);
    }

    StaffRow called(String name, long version) {
        return new StaffRow(staffId, version, tenantId, name, email, role, departmentId, active);
    }

    StaffRow as(Role role, long version) {
        return new StaffRow(staffId, version, tenantId, name, email, role, departmentId, active);
    }

    StaffRow in(UUID departmentId, long version) {
        return new StaffRow(staffId, version, tenantId, name, email, role, departmentId, active);
    }

    StaffRow active(boolean active, long version) {
        return new StaffRow(staffId, version, tenantId, name, email, role, departmentId, active);
    }
}
