package org.pcrm.app.staff;

import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.app.http.PersonName;

/** What is to be changed; what is missing stays as it is. */
record StaffChange(@PersonName String name, Role role, UUID departmentId, Boolean active, UUID handOverTo) {

    ChangeStaffMember command(UUID staffId, Actor by) {
        return new ChangeStaffMember(staffId, by, name, role, departmentId, active, handOverTo);
    }
}
