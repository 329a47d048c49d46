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
}
