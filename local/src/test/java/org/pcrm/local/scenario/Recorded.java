package org.pcrm.local.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event as the trail holds it. */
record Recorded(
        long position, String action, UUID tenantId, UUID actorId, String role, JsonNode metadata, JsonNode payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JdbcClient DATABASE =
            RunningPcrm.instance().application().getBean(JdbcClient.class);

    /** What is recorded of a staff member's access, in order. */
    static List<Recorded> accessOf(Clerk clerk) {
        return of("Staff", "access-" + clerk.id());
    }

    /** What is recorded of attempts that concern no account, in order. */
    static List<Recorded> accessOfNobody() {
        return of("Staff", "access-unknown");
    }

    /** What is recorded of what a staff member took out as a file, in order. */
    static List<Recorded> exports(Clerk clerk) {
        return of("Export", "export-" + clerk.id());
    }

    /** What is recorded of one entity, in order. */
    static List<Recorded> of(String type, String id) {
        return DATABASE.sql("""
                        SELECT * FROM domain_event WHERE aggregate_type = ? AND aggregate_id = ?
                        ORDER BY sequence_number""").params(type, id).query(Recorded::of).list();
    }

    String address() {
        return metadata.path("address").stringValue(null);
    }

    private static Recorded of(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getLong("sequence_number"),
                row.getString("action"),
                row.getObject("tenant_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_role"),
                JSON.readTree(row.getString("metadata")),
                JSON.readTree(row.getString("payload")));
    }
}
