package org.pcrm.api.staff;

import java.util.UUID;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;

/** All that can be asked of a staff member. */
public sealed interface StaffCommands extends Command {

    UUID staffId();

    @Override
    default String target() {
        return staffId().toString();
    }

    /**
     * Adds somebody to the office of the one who asks.
     *
     * @param email unique on the platform
     * @param role below that of the one who asks
     * @param departmentId required for officers and heads, {@code null} for all others
     * @param invited whether a mail shall ask them to choose a password; a demonstration sets it itself
     */
    record AddStaffMember(
            UUID staffId, Actor by, String name, String email, Role role, UUID departmentId, boolean invited)
            implements StaffCommands {}

    /**
     * Changes what a staff member is; a {@code null} leaves a part as it is. Answers a {@link StaffReceipt}: open
     * complaints may be more than one transaction holds. Sent again until none is left, it goes on where it stopped;
     * the person changes together with the last ones handed over.
     *
     * @param role below that of the one who asks
     * @param departmentId where an officer or head works; who becomes something else leaves it unsaid
     * @param handOverTo the active officer of the same department who gets an officer's open complaints
     */
    record ChangeStaffMember(
            UUID staffId, Actor by, String name, Role role, UUID departmentId, Boolean active, UUID handOverTo)
            implements StaffCommands {}
}
