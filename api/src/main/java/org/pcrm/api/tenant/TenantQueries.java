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

    /** An office as named in lists and answers. */
    record OfficeName(String slug, String name) {}

    /** An office as the portal needs it. */
    record OfficeView(UUID id, String slug, String name, ZoneId timeZone, List<Category> categories) {}
}
