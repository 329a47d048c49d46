package org.pcrm.app.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a staff member is at this moment, from the rows of the command side: never behind a decision. */
@Component
class Accounts {

    private final JdbcClient rows;

    Accounts(DataSource dataSource) {
        rows = JdbcClient.create(dataSource);
    }

    /** Role, office and department; empty when there is no such account or it is not active. */
    Optional<Viewer> active(UUID staffId) {
        return rows.sql("SELECT staff_id, tenant_id, department_id, role FROM staff_ref WHERE staff_id = ? AND active")
                .param(staffId)
                .query((row, number) -> viewer(row))
                .optional();
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        return new Viewer(
                row.getObject("tenant_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("department_id", UUID.class),
                row.getObject("staff_id", UUID.class));
    }
}
