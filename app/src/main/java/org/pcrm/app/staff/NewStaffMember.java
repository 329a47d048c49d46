package org.pcrm.app.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.app.http.EmailAddress;
import org.pcrm.app.http.PersonName;

/** Somebody to be invited. */
record NewStaffMember(
        @NotNull @PersonName String name,
        @NotNull @EmailAddress String email,
        @NotNull Role role,
        UUID departmentId) {

    AddStaffMember command(Actor by) {
        return new AddStaffMember(UUID.randomUUID(), by, name, email, role, departmentId, true);
    }
}
