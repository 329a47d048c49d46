package org.pcrm.command.staff;

import java.util.Objects;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;

/** What somebody is: role, department ({@code null} for roles of none) and whether they work at all. */
record Post(Role role, UUID departmentId, boolean active) {

    /** What the command makes of it; a department that the new role does not have is left behind. */
    Post after(ChangeStaffMember command) {
        var next = Objects.requireNonNullElse(command.role(), role);
        var kept = next.isOfDepartment() ? departmentId : null;
        return new Post(
                next,
                command.departmentId() == null ? kept : command.departmentId(),
                Objects.requireNonNullElse(command.active(), active));
    }

    /** Whether this one solves complaints, and the next one does not, or not here. */
    boolean leavesWorkBehind(Post next) {
        return role == Role.OFFICER && active && !next.equals(this);
    }

    /** Whether the next one may do less. */
    boolean isMoreThan(Post next) {
        return role.compareTo(next.role()) > 0 || active && !next.active();
    }
}
