package org.pcrm.command.office;

import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.Refusal;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.command.RefusedCommand;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows behind {@link OfficeBook} in the transaction of each event: a name that is taken refuses the command
 * that wanted it, whichever process it runs in.
 */
@Component
@ProcessingGroup(OfficeLedger.GROUP)
class OfficeLedger {

    /** Handled by a subscribing processor, in the thread and transaction of the command. */
    static final String GROUP = "office-ledger";

    private final JdbcClient jdbc;

    OfficeLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TenantProvisioned event) {
        claim(
                "tenant.slug-taken",
                jdbc.sql("INSERT INTO tenant_ref (tenant_id, slug, time_zone, default_sla_hours) VALUES (?, ?, ?, ?)")
                        .params(event.tenantId(), event.slug(), event.timeZone().getId(), event.defaultSlaHours()));
    }

    @EventHandler
    void on(CategoriesSet event) {
        jdbc.sql("DELETE FROM category_ref WHERE tenant_id = ?")
                .param(event.tenantId())
                .update();
        event.categories()
                .forEach(category -> jdbc.sql(
                                "INSERT INTO category_ref (tenant_id, name, department_id) VALUES (?, ?, ?)")
                        .params(event.tenantId(), category.name(), category.departmentId())
                        .update());
    }

    @EventHandler
    void on(DepartmentCreated event) {
        claim(
                "department.name-taken",
                jdbc.sql("""
                                INSERT INTO department_ref (department_id, tenant_id, name_key, sla_hours, areas)
                                VALUES (?, ?, ?, ?, ?)""")
                        .params(
                                event.departmentId(),
                                event.tenantId(),
                                key(event.name()),
                                event.slaHours(),
                                event.areas().toArray(String[]::new)));
    }

    @EventHandler
    void on(StaffMemberAdded event) {
        claim(
                "staff.email-taken",
                jdbc.sql("""
                                INSERT INTO staff_ref (staff_id, tenant_id, department_id, role, email_key, active)
                                VALUES (?, ?, ?, ?, ?, true)""")
                        .params(
                                event.staffId(),
                                event.tenantId(),
                                event.departmentId(),
                                event.role().name(),
                                key(event.email())));
    }

    private static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static void claim(String taken, JdbcClient.StatementSpec insert) {
        try {
            insert.update();
        } catch (DuplicateKeyException e) {
            throw new RefusedCommand(Refusal.conflict(taken));
        }
    }
}
