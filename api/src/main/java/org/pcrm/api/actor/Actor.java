package org.pcrm.api.actor;

import java.util.UUID;

/**
 * Who causes an event.
 *
 * @param id the staff member; {@code null} for a citizen and for the system
 * @param role the role at that moment
 * @param tenantId the office acted in; {@code null} only for acts on the platform itself
 * @param departmentId the department of an officer or head; else {@code null}
 */
public record Actor(UUID id, Role role, UUID tenantId, UUID departmentId) {

    /** A citizen of an office, who has no account. */
    public static Actor citizen(UUID tenantId) {
        return new Actor(null, Role.CITIZEN, tenantId, null);
    }

    /** The program itself, within an office or (with {@code null}) on the platform. */
    public static Actor system(UUID tenantId) {
        return new Actor(null, Role.SYSTEM, tenantId, null);
    }
}
