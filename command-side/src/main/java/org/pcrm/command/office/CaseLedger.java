package org.pcrm.command.office;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.SlaBreached;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows behind {@link Caseload} and {@link GrantedHours} in the transaction of each event, one statement for those
 * that change who has what to do or until when. A resolved complaint keeps its row until it is closed, because it may be
 * reopened.
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
        intoDepartment(jdbc.sql("""
                                INSERT INTO open_complaint (tracking_id, tenant_id, department_id, category, sla_hours,
                                                            sla_source, open, movable)
                                VALUES (?, ?, ?, ?, ?, ?, true, true)""")
                .params(
                        event.trackingId(),
                        event.tenantId(),
                        event.departmentId(),
                        event.category(),
                        event.sla().hours(),
                        event.sla().source().name()));
    }

    @EventHandler
    void on(ComplaintAssigned event) {
        intoDepartment(jdbc.sql("UPDATE open_complaint SET department_id = ?, officer_id = ? WHERE tracking_id = ?")
                .params(event.departmentId(), event.officerId(), event.trackingId()));
    }

    @EventHandler
    void on(CategoryChanged event) {
        jdbc.sql("UPDATE open_complaint SET category = ? WHERE tracking_id = ?")
                .params(event.category(), event.trackingId())
                .update();
    }

    @EventHandler
    void on(DeadlineChanged event) {
        jdbc.sql("UPDATE open_complaint SET sla_hours = ?, sla_source = ? WHERE tracking_id = ?")
                .params(event.sla().hours(), event.sla().source().name(), event.trackingId())
                .update();
    }

    /** A deadline that was missed stays, whatever the policies come to say. */
    @EventHandler
    void on(SlaBreached event) {
        jdbc.sql("UPDATE open_complaint SET movable = false WHERE tracking_id = ?")
                .param(event.trackingId())
                .update();
    }

    @EventHandler
    void on(ComplaintResolved event) {
        jdbc.sql("UPDATE open_complaint SET open = false WHERE tracking_id = ?")
                .param(event.trackingId())
                .update();
    }

    /** With a clock of its own. */
    @EventHandler
    void on(ComplaintReopened event) {
        jdbc.sql("""
                        UPDATE open_complaint SET open = true, movable = true, sla_hours = ?, sla_source = ?
                        WHERE tracking_id = ?""")
                .params(event.sla().hours(), event.sla().source().name(), event.trackingId())
                .update();
    }

    @EventHandler
    void on(ComplaintClosed event) {
        jdbc.sql("DELETE FROM open_complaint WHERE tracking_id = ?")
                .param(event.trackingId())
                .update();
    }

    private static void intoDepartment(JdbcClient.StatementSpec write) {
        try {
            write.update();
        } catch (DataIntegrityViolationException e) {
            throw new ConcurrencyException("The department is being given up", e);
        }
    }
}
