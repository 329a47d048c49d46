package org.pcrm.proving;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.app.axon.Commands;
import org.pcrm.query.complaint.RegisterWatch;

/**
 * Events of one office, made by SQL and followed by no projection: six to a complaint, one in twenty a sign-in, one in
 * 100,000 about a department; filed evenly over a year, by twenty members of staff. Nothing in them is personal, so that
 * nothing is decrypted. One complaint more, filed as people do, has 200 events.
 */
final class FilledTrail {

    private static final int STAFF = 20;
    private static final int MINUTES_A_YEAR = 525_600;

    private static final String EVENTS = """
            INSERT INTO domain_event (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, action, payload,
                metadata, tenant_id, actor_id, actor_role, correlation_id)
            SELECT gen_random_uuid(), kind, aggregate, position, at, action,
                CASE action
                    WHEN 'SignedIn' THEN json_build_object('staffId', actor, 'sessionId', actor, 'at', moment)
                    WHEN 'DepartmentDeleted' THEN json_build_object('departmentId', actor, 'at', moment)
                    WHEN 'PriorityChanged' THEN
                        json_build_object('trackingId', aggregate, 'priority', 'HIGH', 'from', 'LOW', 'at', moment)
                    WHEN 'CategoryChanged' THEN
                        json_build_object('trackingId', aggregate, 'category', 'Roads', 'from', 'Other', 'at', moment)
                    WHEN 'SlaWarned' THEN json_build_object('trackingId', aggregate, 'dueAt', moment, 'at', moment)
                    ELSE json_build_object('trackingId', aggregate, 'from', 'ASSIGNED', 'at', moment) END,
                json_build_object('tenantId', ?::uuid, 'actorId', actor, 'actorRole', 'OFFICER', 'traceId', aggregate,
                    'correlationId', aggregate),
                ?::uuid, actor, 'OFFICER', aggregate
            FROM (SELECT n, at, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS moment,
                    (?::uuid[])[1 + n % ?] AS actor,
                    CASE WHEN n % 20 = 19 THEN 'Staff' WHEN n % 100000 = 50 THEN 'Department' ELSE 'Complaint' END AS kind,
                    CASE WHEN n % 20 = 19 THEN 'access-' || (?::uuid[])[1 + n % ?] WHEN n % 100000 = 50 THEN 'd-' || n
                        ELSE 'PCRM-20260101-' || lpad(to_hex(1 + n / 6), 8, '0') END AS aggregate,
                    n AS position,
                    CASE WHEN n % 20 = 19 THEN 'SignedIn' WHEN n % 100000 = 50 THEN 'DepartmentDeleted' ELSE
                        (ARRAY['PriorityChanged', 'CategoryChanged', 'WorkStarted', 'SlaWarned', 'ComplaintEscalated',
                            'WorkStarted'])[1 + n % 6] END AS action
                FROM (SELECT n, now() - (? - n) * ? * interval '1 minute' AS at FROM generate_series(?::int, ?::int) n) drawn) made""";

    private static final String LONG_HISTORY = """
            INSERT INTO domain_event (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, action, payload,
                metadata, tenant_id, actor_id, actor_role, correlation_id)
            SELECT gen_random_uuid(), 'Complaint', aggregate, n, now(), 'PriorityChanged',
                json_build_object('trackingId', aggregate, 'priority', 'HIGH', 'from', 'LOW', 'at', '2026-01-01T00:00:00Z'),
                json_build_object('tenantId', office, 'actorRole', 'SYSTEM', 'traceId', 'x', 'correlationId', 'x'),
                office, NULL, 'SYSTEM', 'x'
            FROM (SELECT ?::text AS aggregate, ?::uuid AS office) told,
                LATERAL (SELECT max(sequence_number) AS last FROM domain_event WHERE aggregate_id = aggregate) there,
                generate_series(last + 1, 199) n""";

    private final Stage stage;
    private final UUID[] staff = new UUID[STAFF];
    private final FileComplaint told;

    /** In the office {@code east}. */
    FilledTrail(Stage stage) {
        this.stage = stage;
        told = new DistinctFilings(stage.desks().stream()
                        .filter(desk -> desk.slug().equals("east"))
                        .findFirst()
                        .orElseThrow())
                .next();
        for (int i = 0; i < STAFF; i++) {
            staff[i] = UUID.randomUUID();
        }
    }

    /** One of those who did it all. */
    UUID somebody() {
        return staff[0];
    }

    /** The complaint with the long history. */
    String longHistory() {
        return told.trackingId();
    }

    /** Appends so many. */
    void fill(int many) throws SQLException {
        stage.part(Commands.class).send(told);
        if (!stage.part(RegisterWatch.class)
                .await(Viewer.citizen(told.tenantId()), told.trackingId(), 0, Duration.ofSeconds(10))) {
            throw new IllegalStateException("The complaint does not show");
        }
        stage.part(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        var office = told.tenantId();
        try (var database = stage.superuser()) {
            try (var filed = database.prepareStatement(EVENTS)) {
                var people = database.createArrayOf("uuid", staff);
                filed.setObject(1, office);
                filed.setObject(2, office);
                filed.setArray(3, people);
                filed.setInt(4, STAFF);
                filed.setArray(5, people);
                filed.setInt(6, STAFF);
                filed.setInt(7, many);
                filed.setDouble(8, (double) MINUTES_A_YEAR / many);
                filed.setInt(9, 1);
                filed.setInt(10, many);
                filed.executeUpdate();
            }
            try (var history = database.prepareStatement(LONG_HISTORY)) {
                history.setString(1, told.trackingId());
                history.setObject(2, office);
                history.executeUpdate();
            }
            try (var tidied = database.createStatement()) {
                tidied.execute("VACUUM ANALYZE domain_event");
            }
        }
    }
}
