package org.pcrm.query.department;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Remembers the departments in the table {@code department}. */
@Component
@ProcessingGroup("directory")
class DepartmentBook {

    private final BatchFold<DepartmentRow> fold;

    DepartmentBook(@Qualifier("writeDataSource") DataSource write) {
        fold = new BatchFold<>(DepartmentRow.TABLE, write);
    }

    @EventHandler
    void on(DepartmentCreated event, @SequenceNumber long version) {
        fold.create(new DepartmentRow(
                event.departmentId(),
                version,
                event.tenantId(),
                event.name(),
                event.slaHours(),
                Json.of(event.areas())));
    }
}
