package org.pcrm.query.department;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.department.DepartmentEvents.DepartmentChanged;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.department.DepartmentEvents.DepartmentDeleted;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers the departments in the table {@code department}. */
@Component
@ProcessingGroup("directory")
class DepartmentBook {

    private final BatchFold<DepartmentRow> fold;

    DepartmentBook(Tables tables, DepartmentWatch watch) {
        fold = new BatchFold<>(DepartmentRow.TABLE, tables, watch::shown);
    }

    @EventHandler
    void on(DepartmentCreated event, @SequenceNumber long version) {
        fold.create(new DepartmentRow(
                event.departmentId(),
                version,
                event.tenantId(),
                event.name(),
                event.slaHours(),
                Json.of(event.areas()),
                false));
    }

    @EventHandler
    void on(DepartmentChanged event, @SequenceNumber long version) {
        fold.update(event.departmentId(), version, row -> row.with(event.profile(), version));
    }

    @EventHandler
    void on(DepartmentDeleted event, @SequenceNumber long version) {
        fold.update(event.departmentId(), version, row -> row.gone(version));
    }
}
