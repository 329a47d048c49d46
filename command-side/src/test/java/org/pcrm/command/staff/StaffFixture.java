package org.pcrm.command.staff;

import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.command.OfficeFixture;
import org.pcrm.command.office.OneOffice;

/** Anil, an officer of the water department, and what can be asked to become of him. */
abstract class StaffFixture extends OfficeFixture<StaffMember> {

    static final UUID ID = OneOffice.ANIL;
    static final StaffMemberAdded ADDED =
            new StaffMemberAdded(ID, OFFICE, "Anil Rao", "anil@east.example", Role.OFFICER, OneOffice.WATER, NOW);

    StaffFixture() {
        super(StaffMember.class);
    }

    static ChangeStaffMember rename(Actor by, String name) {
        return new ChangeStaffMember(ID, by, name, null, null, null, null);
    }

    static ChangeStaffMember appoint(Actor by, Role role, UUID department) {
        return new ChangeStaffMember(ID, by, null, role, department, null, null);
    }

    static ChangeStaffMember deactivate(Actor by, UUID handOverTo) {
        return new ChangeStaffMember(ID, by, null, null, null, false, handOverTo);
    }
}
