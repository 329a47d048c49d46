package org.pcrm.command.office;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@link GrantedHours} in PostgreSQL. */
@Component
class GrantedRows implements GrantedHours {

    /** The order of {@code SlaPolicy}, which decides: this only finds whom to ask. */
    private static final String HOURS_NOW = "coalesce(k.sla_hours, d.sla_hours, t.default_sla_hours)";

    private static final String SOURCE_NOW = """
            CASE WHEN k.sla_hours IS NOT NULL THEN 'CATEGORY' WHEN d.sla_hours IS NOT NULL THEN 'DEPARTMENT'
                 ELSE 'TENANT' END""";

    private final JdbcClient jdbc;

    GrantedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> outOfStep(UUID tenantId, String after, int atMost) {
        return jdbc.sql("""
                        SELECT c.tracking_id
                        FROM open_complaint c
                        JOIN tenant_ref t ON t.tenant_id = c.tenant_id
                        LEFT JOIN category_ref k ON k.tenant_id = c.tenant_id AND k.name = c.category
                        LEFT JOIN department_ref d ON d.department_id = c.department_id
                        WHERE c.tenant_id = ? AND c.tracking_id > ? AND c.open AND c.movable
                          AND (c.sla_hours <> %s OR c.sla_source <> %s)
                        ORDER BY c.tracking_id LIMIT ?""".formatted(HOURS_NOW, SOURCE_NOW))
                .params(tenantId, after, atMost)
                .query(String.class)
                .list();
    }
}
