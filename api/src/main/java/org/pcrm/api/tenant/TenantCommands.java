package org.pcrm.api.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;

/** All that can be asked of an office. */
public sealed interface TenantCommands extends Command {

    @Override
    UUID tenantId();

    @Override
    default String target() {
        return tenantId().toString();
    }

    /**
     * Opens an office.
     *
     * @param slug lower-case letters, digits and hyphens, unique on the platform
     * @param defaultSlaHours at least 1
     */
    record ProvisionTenant(UUID tenantId, Actor by, String slug, String name, ZoneId timeZone, int defaultSlaHours)
            implements TenantCommands {}

    /** Replaces the list of categories. */
    record SetCategories(UUID tenantId, Actor by, List<Category> categories) implements TenantCommands {}

    /**
     * Replaces the SLA hours that the office grants: those of the categories named, and where no other policy speaks.
     *
     * @param defaultHours at least 1
     * @param categories each of the office and named once; the others have no hours of their own
     */
    record SetSlaPolicies(UUID tenantId, Actor by, int defaultHours, List<CategoryHours> categories)
            implements TenantCommands {}

    /** Takes the routing from the categories that name a department, because it is given up. */
    record UnrouteCategories(UUID tenantId, Actor by, UUID departmentId) implements TenantCommands {}

    /**
     * Opens an office that can begin to work: with categories and a first administrator, who is invited. All of it
     * happens or nothing does. Answers the office's identity.
     *
     * @param slug lower-case letters, digits and hyphens, unique on the platform
     * @param defaultSlaHours at least 1
     * @param categories of no department, since there is none yet
     */
    record OpenOffice(
            UUID tenantId,
            Actor by,
            String slug,
            String name,
            ZoneId timeZone,
            int defaultSlaHours,
            List<Category> categories,
            Administrator administrator)
            implements TenantCommands {}

    /** Changes an office; a {@code null} leaves a part as it is. One that is not active takes no complaints. */
    record ChangeTenant(
            UUID tenantId,
            Actor by,
            String name,
            ZoneId timeZone,
            Integer defaultSlaHours,
            Integer disputeDays,
            Integer autoCloseDays,
            Boolean active)
            implements TenantCommands {}
}
