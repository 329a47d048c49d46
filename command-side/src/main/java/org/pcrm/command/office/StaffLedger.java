package org.pcrm.command.office;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberReactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberTransferred;
import org.pcrm.api.staff.StaffEvents.StaffRoleChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of staff in the transaction of each event. */
@Component
@ProcessingGroup(OfficeLedger.GROUP)
class StaffLedger {

    private final JdbcClient jdbc;
    private final Caseload caseload;

    StaffLedger(JdbcClient jdbc, Caseload caseload) {
        this.jdbc = jdbc;
        this.caseload = caseload;
    }

    @EventHandler
    void on(StaffMemberAdded event) {
        Claims.claim(
                "staff.email-taken",
                jdbc.sql("""
                                INSERT INTO staff_ref (staff_id, tenant_id, department_id, role, email_key, active)
                                VALUES (?, ?, ?, ?, ?, true)""")
                        .params(
                                event.staffId(),
                                event.tenantId(),
                                event.departmentId(),
                                event.role().name(),
                                Claims.key(event.email())));
    }

    @EventHandler
    void on(StaffRoleChanged event) {
        leave(
                event.staffId(),
                jdbc.sql("UPDATE staff_ref SET role = ? WHERE staff_id = ?")
                        .params(event.role().name(), event.staffId()));
    }

    @EventHandler
    void on(StaffMemberTransferred event) {
        leave(
                event.staffId(),
                jdbc.sql("UPDATE staff_ref SET department_id = ? WHERE staff_id = ?")
                        .params(event.departmentId(), event.staffId()));
    }

    @EventHandler
    void on(StaffMemberDeactivated event) {
        leave(
                event.staffId(),
                jdbc.sql("UPDATE staff_ref SET active = false WHERE staff_id = ?")
                        .param(event.staffId()));
    }

    @EventHandler
    void on(StaffMemberReactivated event) {
        jdbc.sql("UPDATE staff_ref SET active = true WHERE staff_id = ?")
                .param(event.staffId())
                .update();
    }

    /** Whoever assigns locks the row of the officer, so that from here on nothing new can come. */
    private void leave(UUID staffId, JdbcClient.StatementSpec update) {
        update.update();
        if (caseload.ofOfficer(staffId) > 0) {
            throw new ConcurrencyException("The officer was given another complaint meanwhile");
        }
    }
}
