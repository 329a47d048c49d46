package org.pcrm.api.staff;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Role;

/** All that happens to a staff member. */
public sealed interface StaffEvents extends Event {

    UUID staffId();

    record StaffMemberAdded(
            UUID staffId, UUID tenantId, String name, String email, Role role, UUID departmentId, Instant at)
            implements StaffEvents {}

    /** Asked by mail to choose a password; the address is the one of that moment. */
    record StaffMemberInvited(UUID staffId, UUID tenantId, String email, Instant at) implements StaffEvents {}

    record StaffMemberRenamed(UUID staffId, String name, String from, Instant at) implements StaffEvents {}

    record StaffRoleChanged(UUID staffId, Role role, Role from, Instant at) implements StaffEvents {}

    /** In another department, or in none. */
    record StaffMemberTransferred(UUID staffId, UUID departmentId, UUID from, Instant at) implements StaffEvents {}

    /** May not sign in any more. */
    record StaffMemberDeactivated(UUID staffId, Instant at) implements StaffEvents {}

    record StaffMemberReactivated(UUID staffId, Instant at) implements StaffEvents {}
}
