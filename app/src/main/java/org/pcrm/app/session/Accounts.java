package org.pcrm.app.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    private static final String KNOWN =
            "SELECT staff_id, tenant_id, department_id, role, email_key FROM staff_ref s WHERE ";

    private static final String ACTIVE = KNOWN + """
            active AND NOT EXISTS (SELECT 1 FROM tenant_ref t WHERE t.tenant_id = s.tenant_id AND NOT t.active) AND\s""";

    private static final String BY_ID = "staff_id = ?";
    private static final String BY_EMAIL = "email_key = ?";

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
        return read(ACTIVE + BY_ID, staffId);
    }

    /** The account of an e-mail address as somebody typed it; empty when there is none, or it or its office is not active. */
    public Optional<Account> findByEmail(String typed) {
        return read(ACTIVE + BY_EMAIL, EmailKey.of(typed));
    }

    /** Whom an account belongs to, active or not. */
    Optional<Viewer> known(UUID staffId) {
        return read(KNOWN + BY_ID, staffId).map(Account::viewer);
    }

    /** Whom the account of an e-mail address belongs to, active or not. */
    Optional<Viewer> knownByEmail(String typed) {
        return read(KNOWN + BY_EMAIL, EmailKey.of(typed)).map(Account::viewer);
    }

    /** What {@link #active} says, and keeps it so until the transaction ends. */
    Optional<Viewer> hold(UUID staffId) {
        rows.sql("SELECT 1 FROM staff_ref WHERE staff_id = ? FOR SHARE")
                .param(staffId)
                .query()
                .optionalValue();
        // Looked up anew: whoever was waited for may have shut the office, which changes another row.
        return active(staffId);
    }

    /** Waits for those who {@link #hold} an account, and has others wait until the transaction ends. */
    void keepOut(UUID staffId) {
        rows.sql("SELECT 1 FROM staff_ref WHERE staff_id = ? FOR NO KEY UPDATE")
                .param(staffId)
                .query()
                .optionalValue();
    }

    /** The staff of an office, always in the same order. */
    List<UUID> staffOf(UUID tenantId) {
        return rows.sql("SELECT staff_id FROM staff_ref WHERE tenant_id = ? ORDER BY staff_id")
                .param(tenantId)
                .query(UUID.class)
                .list();
    }

    /** Whether anybody, active or not, has the role. */
    public boolean hasAny(Role role) {
        return rows.sql("SELECT EXISTS (SELECT 1 FROM staff_ref WHERE role = ?)")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    private Optional<Account> read(String query, Object value) {
        return rows.sql(query).param(value).query((row, number) -> account(row)).optional();
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
