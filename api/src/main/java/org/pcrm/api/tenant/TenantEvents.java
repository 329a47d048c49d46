package org.pcrm.api.tenant;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Event;

/** All that happens to an office. */
public sealed interface TenantEvents extends Event {

    UUID tenantId();

    record TenantProvisioned(UUID tenantId, String slug, String name, ZoneId timeZone, int defaultSlaHours, Instant at)
            implements TenantEvents {}

    record CategoriesSet(UUID tenantId, List<Category> categories, List<Category> from, Instant at)
            implements TenantEvents {}

    /** Which categories have SLA hours of their own; the office's default is told by {@link TenantChanged}. */
    record SlaPoliciesSet(UUID tenantId, List<CategoryHours> policies, List<CategoryHours> from, Instant at)
            implements TenantEvents {}

    record TenantChanged(UUID tenantId, Terms terms, Terms from, Instant at) implements TenantEvents {}

    /** Takes no complaints any more, and its staff cannot sign in. */
    record TenantDeactivated(UUID tenantId, Instant at) implements TenantEvents {}

    record TenantReactivated(UUID tenantId, Instant at) implements TenantEvents {}
}
