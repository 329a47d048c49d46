package org.pcrm.command.office;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows behind {@link Caseload} in the transaction of each event, one statement for those that change who has
 * what to do. A resolved complaint keeps its row until it is closed, because it may be reopened.
 */
@Component
@ProcessingGroup(OfficeLedger.GROUP)
class CaseLedger {

    private final JdbcClient jdbc;

    CaseLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        if (event.departmentId() != null) {
            put(event.trackingId(), event.tenantId(), event.departmentId(), null);
        }
    }

    @EventHandler
    void on(ComplaintAssigned event, @MetaDataValue(Stamp.TENANT) String tenantId) {
        if (event.departmentId() == null) {
            remove(event.trackingId());
        } else {
            put(event.trackingId(), UUID.fromString(tenantId), event.departmentId(), event.officerId());
        }
    }

    @EventHandler
    void on(ComplaintResolved event) {
        setOpen(event.trackingId(), false);
    }

    @EventHandler
    void on(ComplaintReopened event) {
        setOpen(event.trackingId(), true);
    }

    @EventHandler
    void on(ComplaintClosed event) {
        remove(event.trackingId());
    }

    private void put(String trackingId, UUID tenantId, UUID departmentId, UUID officerId) {
        try {
            jdbc.sql("""
                            INSERT INTO open_assignment (tracking_id, tenant_id, department_id, officer_id, open)
                            VALUES (?, ?, ?, ?, true)
                            ON CONFLICT (tracking_id) DO UPDATE SET
                                department_id = excluded.department_id, officer_id = excluded.officer_id, open = true""").params(trackingId, tenantId, departmentId, officerId).update();
        } catch (DataIntegrityViolationException e) {
            throw new ConcurrencyException("The department is being given up", e);
        }
    }

    private void setOpen(String trackingId, boolean open) {
        jdbc.sql("UPDATE open_assignment SET open = ? WHERE tracking_id = ?")
                .params(open, trackingId)
                .update();
    }

    private void remove(String trackingId) {
        jdbc.sql("DELETE FROM open_assignment WHERE tracking_id = ?")
                .param(trackingId)
                .update();
    }
}
