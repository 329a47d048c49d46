package org.pcrm.command.office;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pcrm.api.department.DepartmentEvents.DepartmentChanged;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.department.DepartmentEvents.DepartmentDeleted;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.SlaPoliciesSet;
import org.pcrm.api.tenant.TenantEvents.TenantChanged;
import org.pcrm.api.tenant.TenantEvents.TenantDeactivated;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.api.tenant.TenantEvents.TenantReactivated;
import org.pcrm.api.tenant.Terms;
import org.springframework.dao.DataIntegrityViolationException;
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

    private static final String NAME_TAKEN = "department.name-taken";

    private final JdbcClient jdbc;

    OfficeLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TenantProvisioned event) {
        var terms = Terms.begun(event.name(), event.timeZone(), event.defaultSlaHours());
        Claims.claim(
                "tenant.slug-taken",
                jdbc.sql("""
                                INSERT INTO tenant_ref (tenant_id, slug, time_zone, default_sla_hours, dispute_days,
                                                        auto_close_days, active)
                                VALUES (?, ?, ?, ?, ?, ?, true)""")
                        .params(
                                event.tenantId(),
                                event.slug(),
                                terms.timeZone().getId(),
                                terms.defaultSlaHours(),
                                terms.disputeDays(),
                                terms.autoCloseDays()));
    }

    @EventHandler
    void on(TenantChanged event) {
        var terms = event.terms();
        jdbc.sql("""
                        UPDATE tenant_ref SET time_zone = ?, default_sla_hours = ?, dispute_days = ?, auto_close_days = ?
                        WHERE tenant_id = ?""")
                .params(
                        terms.timeZone().getId(),
                        terms.defaultSlaHours(),
                        terms.disputeDays(),
                        terms.autoCloseDays(),
                        event.tenantId())
                .update();
    }

    @EventHandler
    void on(TenantDeactivated event) {
        setActive(event.tenantId(), false);
    }

    @EventHandler
    void on(TenantReactivated event) {
        setActive(event.tenantId(), true);
    }

    /** What stays in the list keeps its SLA hours, of which this event says nothing. */
    @EventHandler
    void on(CategoriesSet event) {
        jdbc.sql("DELETE FROM category_ref WHERE tenant_id = ? AND name <> ALL (?)")
                .params(
                        event.tenantId(),
                        event.categories().stream().map(Category::name).toArray(String[]::new))
                .update();
        event.categories()
                .forEach(category -> jdbc.sql("""
                                INSERT INTO category_ref (tenant_id, name, department_id) VALUES (?, ?, ?)
                                ON CONFLICT (tenant_id, name) DO UPDATE SET department_id = excluded.department_id""")
                        .params(event.tenantId(), category.name(), category.departmentId())
                        .update());
    }

    @EventHandler
    void on(SlaPoliciesSet event) {
        var policies = event.policies();
        jdbc.sql("""
                        UPDATE category_ref c SET sla_hours = (
                            SELECT granted.hours FROM unnest(?, ?) AS granted (category, hours)
                            WHERE granted.category = c.name)
                        WHERE c.tenant_id = ?""")
                .params(
                        policies.stream().map(CategoryHours::category).toArray(String[]::new),
                        policies.stream().map(CategoryHours::hours).toArray(Integer[]::new),
                        event.tenantId())
                .update();
    }

    @EventHandler
    void on(DepartmentCreated event) {
        Claims.claim(
                NAME_TAKEN,
                jdbc.sql("""
                                INSERT INTO department_ref (department_id, tenant_id, name_key, sla_hours, areas)
                                VALUES (?, ?, ?, ?, ?)""")
                        .params(
                                event.departmentId(),
                                event.tenantId(),
                                Claims.key(event.name()),
                                event.slaHours(),
                                array(event.areas())));
    }

    @EventHandler
    void on(DepartmentChanged event) {
        var profile = event.profile();
        Claims.claim(
                NAME_TAKEN,
                jdbc.sql("UPDATE department_ref SET name_key = ?, sla_hours = ?, areas = ? WHERE department_id = ?")
                        .params(
                                Claims.key(profile.name()),
                                profile.slaHours(),
                                array(profile.areas()),
                                event.departmentId()));
    }

    /**
     * Whoever came to work there meanwhile, or whatever was filed, still refers to the row and keeps it; what was resolved
     * there does not.
     */
    @EventHandler
    void on(DepartmentDeleted event) {
        try {
            jdbc.sql("UPDATE open_complaint SET department_id = NULL WHERE department_id = ? AND NOT open")
                    .param(event.departmentId())
                    .update();
            jdbc.sql("UPDATE staff_ref SET department_id = NULL WHERE department_id = ? AND NOT active")
                    .param(event.departmentId())
                    .update();
            jdbc.sql("DELETE FROM department_ref WHERE department_id = ?")
                    .param(event.departmentId())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new ConcurrencyException("The department came into use again", e);
        }
    }

    private void setActive(UUID tenantId, boolean active) {
        jdbc.sql("UPDATE tenant_ref SET active = ? WHERE tenant_id = ?")
                .params(active, tenantId)
                .update();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
