package org.pcrm.app.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is still signed in, and as what: for connections that outlive the request they began with. A session is over when
 * it was ended, when the account or its office is not active, and when its last refresh token has expired.
 */
@Component
public class Presence {

    /** Tells the id of a staff member about whom to look again. */
    public static final String CHANNEL = "pcrm_presence";

    private static final String GOING_ON = """
            SELECT wanted.family, s.staff_id, s.tenant_id, s.department_id, s.role
            FROM unnest(?::uuid[]) AS wanted (family)
            JOIN LATERAL (SELECT staff_id FROM refresh_token
                          WHERE family = wanted.family AND expires_at > ? LIMIT 1) token ON true
            JOIN staff_ref s ON s.staff_id = token.staff_id AND s.active
            WHERE NOT EXISTS (SELECT FROM tenant_ref t WHERE t.tenant_id = s.tenant_id AND NOT t.active)
              AND NOT EXISTS (SELECT FROM ended_session e WHERE e.family = wanted.family)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sessions of these that go on, each with what its person is at this moment. */
    public Map<UUID, Viewer> of(Collection<UUID> families) {
        var present = new HashMap<UUID, Viewer>();
        jdbc.sql(GOING_ON)
                .param(families.stream().map(UUID::toString).toArray(String[]::new))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    present.put(row.getObject("family", UUID.class), viewer(row));
                });
        return present;
    }

    /** Tells every process, when the transaction in hand commits, that somebody is not what they were. */
    void tellOf(UUID staffId) {
        jdbc.sql("SELECT pg_notify(?, ?)")
                .params(CHANNEL, staffId.toString())
                .query()
                .singleRow();
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        return new Viewer(
                row.getObject("tenant_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("department_id", UUID.class),
                row.getObject("staff_id", UUID.class));
    }
}
