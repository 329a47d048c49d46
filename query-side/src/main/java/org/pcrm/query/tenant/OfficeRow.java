package org.pcrm.query.tenant;

import java.util.UUID;
import org.pcrm.api.tenant.Category;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * An office.
 *
 * @param timeZone IANA name
 * @param defaultSlaHours SLA hours, at least 1
 * @param categories an array of {@link Category}
 */
record OfficeRow(
        UUID tenantId, long version, String slug, String name, String timeZone, int defaultSlaHours, Json categories)
        implements Row {

    static final RowTable<OfficeRow> TABLE = new RowTable<>("office", OfficeRow.class);

    OfficeRow with(Json categories, long version) {
        return new OfficeRow(tenantId, version, slug, name, timeZone, defaultSlaHours, categories);
    }
}
