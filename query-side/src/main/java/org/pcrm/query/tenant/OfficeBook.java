package org.pcrm.query.tenant;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.tenant.TenantEvents.*;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Remembers the offices in the table {@code office}. */
@Component
@ProcessingGroup("directory")
class OfficeBook {

    private final BatchFold<OfficeRow> fold;

    OfficeBook(@Qualifier("writeDataSource") DataSource write) {
        fold = new BatchFold<>(OfficeRow.TABLE, write);
    }

    @EventHandler
    void on(TenantProvisioned event, @SequenceNumber long version) {
        fold.create(new OfficeRow(
                event.tenantId(),
                version,
                event.slug(),
                event.name(),
                event.timeZone().getId(),
                event.defaultSlaHours(),
                Json.of(List.of())));
    }

    @EventHandler
    void on(CategoriesSet event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.with(Json.of(event.categories()), version));
    }
}
