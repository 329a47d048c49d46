package org.pcrm.app.tenant;

import java.util.Optional;
import org.pcrm.api.tenant.TenantQueries.OfficeNamed;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.axon.Queries;
import org.springframework.stereotype.Component;

/** Finds the portal that a slug names. */
@Component
public class OfficeFinder {

    private final Queries queries;

    OfficeFinder(Queries queries) {
        this.queries = queries;
    }

    /** The office, unless it is deactivated: then it has no portal. */
    public Optional<OfficeView> named(String slug) {
        return queries.find(new OfficeNamed(slug), OfficeView.class).filter(OfficeView::active);
    }
}
