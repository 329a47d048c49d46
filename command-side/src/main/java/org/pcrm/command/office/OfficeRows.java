package org.pcrm.command.office;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@link OfficeBook} in PostgreSQL. */
@Component
class OfficeRows implements OfficeBook {

    private static final RowMapper<Department> DEPARTMENT = (row, n) ->
            new Department(row.getObject("department_id", UUID.class), (Integer) row.getObject("sla_hours"));

    private final JdbcClient jdbc;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Office office(UUID tenantId) {
        return jdbc.sql("""
                        SELECT time_zone, default_sla_hours, dispute_days, auto_close_days
                        FROM tenant_ref WHERE tenant_id = ?""")
                .param(tenantId)
                .query((row, n) -> new Office(
                        tenantId,
                        ZoneId.of(row.getString("time_zone")),
                        row.getInt("default_sla_hours"),
                        row.getInt("dispute_days"),
                        row.getInt("auto_close_days")))
                .single();
    }

    @Override
    public Optional<Category> category(UUID tenantId, String name) {
        return jdbc.sql("SELECT department_id, sla_hours FROM category_ref WHERE tenant_id = ? AND name = ?")
                .params(tenantId, name)
                .query((row, n) -> new Category(
                        name, row.getObject("department_id", UUID.class), (Integer) row.getObject("sla_hours")))
                .optional();
    }

    @Override
    public Optional<Department> department(UUID tenantId, UUID departmentId) {
        return jdbc.sql("""
                        SELECT department_id, sla_hours FROM department_ref
                        WHERE tenant_id = ? AND department_id = ? FOR SHARE""").params(tenantId, departmentId).query(DEPARTMENT).optional();
    }

    @Override
    public Optional<Department> departmentServing(UUID tenantId, String locality) {
        var serving = jdbc.sql("""
                        SELECT department_id, sla_hours FROM department_ref
                        WHERE tenant_id = ? AND lower(?) = ANY (SELECT lower(area) FROM unnest(areas) AS area) LIMIT 2""")
                .params(tenantId, locality.strip())
                .query(DEPARTMENT)
                .list();
        return serving.size() == 1 ? Optional.of(serving.getFirst()) : Optional.empty();
    }

    @Override
    public boolean isActiveOfficer(UUID tenantId, UUID departmentId, UUID staffId) {
        return jdbc.sql("""
                        SELECT 1 FROM staff_ref
                        WHERE staff_id = ? AND tenant_id = ? AND department_id = ? AND role = 'OFFICER' AND active
                        FOR SHARE""")
                .params(staffId, tenantId, departmentId)
                .query()
                .optionalValue()
                .isPresent();
    }
}
