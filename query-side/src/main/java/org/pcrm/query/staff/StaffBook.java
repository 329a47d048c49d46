package org.pcrm.query.staff;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.query.fold.BatchFold;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Remembers the staff in the table {@code staff}. */
@Component
@ProcessingGroup("directory")
class StaffBook {

    private final BatchFold<StaffRow> fold;

    StaffBook(@Qualifier("writeDataSource") DataSource write) {
        fold = new BatchFold<>(StaffRow.TABLE, write);
    }

    @EventHandler
    void on(StaffMemberAdded event, @SequenceNumber long version) {
        fold.create(new StaffRow(
                event.staffId(),
                version,
                event.tenantId(),
                event.name(),
                event.email(),
                event.role(),
                event.departmentId(),
                true));
    }
}
