package org.pcrm.query.tenant;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.tenant.TenantEvents.*;
import org.pcrm.api.tenant.Terms;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Tables;
import org.pcrm.query.tenant.OfficeRow.Rules;
import org.springframework.stereotype.Component;

/** Remembers the offices in the table {@code office}. */
@Component
@ProcessingGroup("directory")
class OfficeBook {

    private final BatchFold<OfficeRow> fold;

    OfficeBook(Tables tables, OfficeWatch watch) {
        fold = new BatchFold<>(OfficeRow.TABLE, tables, watch::shown);
    }

    @EventHandler
    void on(TenantProvisioned event, @SequenceNumber long version) {
        fold.create(new OfficeRow(
                event.tenantId(),
                version,
                event.slug(),
                Rules.of(Terms.begun(event.name(), event.timeZone(), event.defaultSlaHours())),
                Json.of(List.of()),
                Json.of(List.of()),
                true));
    }

    @EventHandler
    void on(TenantChanged event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.at(Rules.of(event.terms()), version));
    }

    @EventHandler
    void on(TenantDeactivated event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.active(false, version));
    }

    @EventHandler
    void on(TenantReactivated event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.active(true, version));
    }

    @EventHandler
    void on(CategoriesSet event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.taking(Json.of(event.categories()), version));
    }

    @EventHandler
    void on(SlaPoliciesSet event, @SequenceNumber long version) {
        fold.update(event.tenantId(), version, row -> row.granting(Json.of(event.policies()), version));
    }
}
