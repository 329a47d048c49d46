package org.pcrm.query.staff;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberInvited;
import org.pcrm.api.staff.StaffEvents.StaffMemberReactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberRenamed;
import org.pcrm.api.staff.StaffEvents.StaffMemberTransferred;
import org.pcrm.api.staff.StaffEvents.StaffRoleChanged;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Tables;
import org.springframework.stereotype.Component;

/** Remembers the staff in the table {@code staff}. */
@Component
@ProcessingGroup("directory")
class StaffBook {

    private final BatchFold<StaffRow> fold;

    StaffBook(Tables tables, StaffWatch watch) {
        fold = new BatchFold<>(StaffRow.TABLE, tables, watch::shown);
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

    /** Changes nothing that shows, but whoever waits for it must not wait in vain. */
    @EventHandler
    void on(StaffMemberInvited event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.invited(version));
    }

    @EventHandler
    void on(StaffMemberRenamed event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.called(event.name(), version));
    }

    @EventHandler
    void on(StaffRoleChanged event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.as(event.role(), version));
    }

    @EventHandler
    void on(StaffMemberTransferred event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.in(event.departmentId(), version));
    }

    @EventHandler
    void on(StaffMemberDeactivated event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.active(false, version));
    }

    @EventHandler
    void on(StaffMemberReactivated event, @SequenceNumber long version) {
        fold.update(event.staffId(), version, row -> row.active(true, version));
    }
}
