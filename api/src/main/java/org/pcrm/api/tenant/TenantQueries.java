package org.pcrm.api.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;

/** What people ask about offices. */
public sealed interface TenantQueries {

    /** The offices that take complaints; public. */
    record Offices() implements TenantQueries {}

    /** One office by its slug; public. */
    record OfficeNamed(String slug) implements TenantQueries {}

    /** The categories of the viewer's office. */
    record CategoriesInView(Viewer viewer) implements TenantQueries {}

    /** The SLA hours that one office grants, if the viewer sees it. */
    record SlaPoliciesOf(Viewer viewer, UUID tenantId) implements TenantQueries {}

    /** The offices of the platform, by name. */
    record TenantsInView(Viewer viewer) implements TenantQueries {}

    /** One office of the platform by its slug. */
    record TenantOf(Viewer viewer, String slug) implements TenantQueries {}

    /** An office as named in lists and answers. */
    record OfficeName(String slug, String name) {}

    /** An office as the portal needs it; one that is not active has no portal. */
    record OfficeView(UUID id, String slug, String name, ZoneId timeZone, List<Category> categories, boolean active) {}

    /** SLA hours where no other policy speaks, and those of categories, by name. */
    record SlaPoliciesView(int defaultHours, List<CategoryHours> categories) {}

    /** An office as those see it who run the platform; see {@link Terms}. */
    record TenantView(
            UUID id,
            String slug,
            String name,
            ZoneId timeZone,
            int defaultSlaHours,
            int disputeDays,
            int autoCloseDays,
            boolean active) {}
}
