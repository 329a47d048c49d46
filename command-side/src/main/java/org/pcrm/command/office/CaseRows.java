package org.pcrm.command.office;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@link Caseload} in PostgreSQL. */
@Component
class CaseRows implements Caseload {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Department ofDepartment(UUID departmentId) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM staff_ref WHERE department_id = :id AND active) AS staff,
                               (SELECT count(*) FROM open_complaint WHERE department_id = :id AND open) AS complaints""")
                .param("id", departmentId)
                .query((row, n) -> new Department(row.getInt("staff"), row.getInt("complaints")))
                .single();
    }

    @Override
    public int ofOfficer(UUID officerId) {
        return jdbc.sql("SELECT count(*) FROM open_complaint WHERE officer_id = ? AND open")
                .param(officerId)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> ofOfficer(UUID officerId, int atMost) {
        return jdbc.sql("""
                        SELECT tracking_id FROM open_complaint WHERE officer_id = ? AND open
                        ORDER BY tracking_id LIMIT ?""").params(officerId, atMost).query(String.class).list();
    }
}
