package org.pcrm.command.staff;

import static org.pcrm.command.RefusedCommand.require;

import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.command.office.OfficeBook;

/** Who may be appointed to what, by whom. */
final class Appointments {

    private Appointments() {}

    /** Administrators give roles below their own; a SUPER_ADMIN may also appoint a SUPER_ADMIN. */
    static boolean mayGive(Role giver, Role given) {
        return given.isStaff() && giver.managesOffice() && (giver.compareTo(given) > 0 || giver == Role.SUPER_ADMIN);
    }

    /** Officers and heads belong to a department of the office; a SUPER_ADMIN to no office; all others to an office. */
    static void check(UUID tenantId, Role role, UUID departmentId, OfficeBook book) {
        require((tenantId == null) == (role == Role.SUPER_ADMIN), Refusal.invalid("role", "role.wrong-office"));
        require((departmentId != null) == role.isOfDepartment(), Refusal.invalid("departmentId", "department.by-role"));
        require(
                departmentId == null || book.department(tenantId, departmentId).isPresent(),
                Refusal.invalid("departmentId", "department.unknown"));
    }

    /** Nobody deactivates or demotes themselves, so that no office loses its last administrator unawares. */
    static void checkNotOneself(ChangeStaffMember command, Post now) {
        require(
                !command.staffId().equals(command.by().id()) || !now.isMoreThan(now.after(command)),
                Refusal.conflict("staff.not-oneself"));
    }

    /** Who gets the complaints is another active officer of the department where they are. */
    static void checkSuccessor(ChangeStaffMember command, UUID tenantId, Post now, OfficeBook book) {
        var successor = command.handOverTo();
        require(
                successor == null
                        || now.departmentId() != null
                                && !successor.equals(command.staffId())
                                && book.isActiveOfficer(tenantId, now.departmentId(), successor),
                Refusal.invalid("handOverTo", "officer.unknown"));
    }
}
