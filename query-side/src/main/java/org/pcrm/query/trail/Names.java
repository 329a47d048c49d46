package org.pcrm.query.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and departments are called now; those a viewer may not know are left out. */
final class Names {

    private static final String NAMES = """
            SELECT staff_id AS id, name FROM staff_names(:ids)
            UNION ALL
            SELECT department_id, name FROM department WHERE department_id = ANY (:ids)""";

    private Names() {}

    static Map<UUID, String> of(JdbcClient jdbc, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            RowCallbackHandler remember = row -> names.put(id(row), row.getString("name"));
            jdbc.sql(NAMES).param("ids", ids.toArray(UUID[]::new)).query(remember);
        }
        return names;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
