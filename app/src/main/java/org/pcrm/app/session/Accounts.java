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
public class Accounts {

    private static final String ACTIVE = """
            SELECT staff_id, tenant_id, department_id, role, email_key FROM staff_ref s WHERE active
            AND NOT EXISTS (SELECT 1 FROM tenant_ref t WHERE t.tenant_id = s.tenant_id AND NOT t.active) AND\s""";

    private final JdbcClient rows;

    Accounts(DataSource dataSource) {
        rows = JdbcClient.create(dataSource);
    }

    /** Role, office and department; empty when there is no such account, or it or its office is not active. */
    Optional<Viewer> active(UUID staffId) {
        return find(staffId).map(Account::viewer);
    }

    /** The account; empty when there is none, or it or its office is not active. */
    public Optional<Account> find(UUID staffId) {
        return read("staff_id = ?", staffId);
    }

    /** The account of an e-mail address as somebody typed it; empty when there is none, or it or its office is not active. */
    public Optional<Account> findByEmail(String typed) {
        return read("email_key = ?", EmailKey.of(typed));
    }

    /** Whether anybody, active or not, has the role. */
    public boolean hasAny(Role role) {
        return rows.sql("SELECT EXISTS (SELECT 1 FROM staff_ref WHERE role = ?)")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    private Optional<Account> read(String condition, Object value) {
        return rows.sql(ACTIVE + condition)
                .param(value)
                .query((row, number) -> account(row))
                .optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        var viewer = new Viewer(
                row.getObject("tenant_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("department_id", UUID.class),
                row.getObject("staff_id", UUID.class));
        return new Account(viewer, row.getString("email_key"));
    }
}
