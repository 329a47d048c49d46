package org.pcrm.command.staff;

import static org.pcrm.command.RefusedCommand.require;

import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.command.office.OfficeBook;

/** Who may be appointed to what, by whom. */
final class Appointments {

    private Appointments() {}

    /** Administrators give roles below their own; a SUPER_ADMIN may also appoint a SUPER_ADMIN. */
    static boolean mayGive(Role giver, Role given) {
        return given.isStaff() && giver.managesOffice() && (giver.compareTo(given) > 0 || giver == Role.SUPER_ADMIN);
    }

    /** Officers and heads belong to a department of the office; a SUPER_ADMIN to no office; all others to an office. */
    static void check(AddStaffMember command, OfficeBook book) {
        var tenantId = command.by().tenantId();
        require(
                (tenantId == null) == (command.role() == Role.SUPER_ADMIN),
                Refusal.invalid("role", "role.wrong-office"));
        require(
                (command.departmentId() != null) == command.role().isOfDepartment(),
                Refusal.invalid("departmentId", "department.by-role"));
        require(
                command.departmentId() == null
                        || book.department(tenantId, command.departmentId()).isPresent(),
                Refusal.invalid("departmentId", "department.unknown"));
    }
}
