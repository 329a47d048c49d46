package org.pcrm.app.tenant;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.pcrm.api.tenant.TenantQueries.OfficeNamed;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.springframework.stereotype.Component;

/** Finds the office that a slug names. */
@Component
public class OfficeFinder {

    private final QueryGateway queries;

    OfficeFinder(QueryGateway queries) {
        this.queries = queries;
    }

    public Optional<OfficeView> named(String slug) {
        return queries.query(new OfficeNamed(slug), ResponseTypes.optionalInstanceOf(OfficeView.class))
                .join();
    }
}
