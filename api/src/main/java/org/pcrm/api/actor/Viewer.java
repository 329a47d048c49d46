package org.pcrm.api.actor;

import java.util.UUID;

/**
 * Who asks a query; taken from the session, never from the request.
 *
 * @param tenantId the office looked at; {@code null} for a SUPER_ADMIN looking at all
 * @param role the role in the session
 * @param departmentId the department of an officer or head; else {@code null}
 * @param staffId the staff member; {@code null} for the public
 */
public record Viewer(UUID tenantId, Role role, UUID departmentId, UUID staffId) {

    /** Somebody without an account, looking at one office. */
    public static Viewer citizen(UUID tenantId) {
        return new Viewer(tenantId, Role.CITIZEN, null, null);
    }

    /** Whether every office may be seen. */
    public boolean seesAllOffices() {
        return tenantId == null && role == Role.SUPER_ADMIN;
    }

    /** The same person as one who acts. */
    public Actor asActor() {
        return new Actor(staffId, role, tenantId, departmentId);
    }
}
