package org.pcrm.query.tenant;

import java.util.UUID;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.Terms;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * An office.
 *
 * @param terms its name, time zone (IANA name) and rules
 * @param categories an array of {@link Category}
 * @param policies an array of {@link CategoryHours}
 * @param active whether it takes complaints and its staff can sign in
 */
record OfficeRow(UUID tenantId, long version, String slug, Rules terms, Json categories, Json policies, boolean active)
        implements Row {

    static final RowTable<OfficeRow> TABLE = new RowTable<>("office", OfficeRow.class);

    OfficeRow at(Rules terms, long version) {
        return with(version, terms, categories, policies, active);
    }

    OfficeRow taking(Json categories, long version) {
        return with(version, terms, categories, policies, active);
    }

    OfficeRow granting(Json policies, long version) {
        return with(version, terms, categories, policies, active);
    }

    OfficeRow active(boolean active, long version) {
        return with(version, terms, categories, policies, active);
    }

    private OfficeRow with(long version, Rules terms, Json categories, Json policies, boolean active) {
        return new OfficeRow(tenantId, version, slug, terms, categories, policies, active);
    }

    /** {@link Terms} as columns hold them. */
    record Rules(String name, String timeZone, int defaultSlaHours, int disputeDays, int autoCloseDays) {

        static Rules of(Terms terms) {
            return new Rules(
                    terms.name(),
                    terms.timeZone().getId(),
                    terms.defaultSlaHours(),
                    terms.disputeDays(),
                    terms.autoCloseDays());
        }
    }
}
