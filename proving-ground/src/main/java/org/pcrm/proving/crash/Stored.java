package org.pcrm.proving.crash;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcrm.local.postgres.DatabaseAccess;

/** What is in the event store, read by SQL alone. */
record Stored(DatabaseAccess access) {

    private static final String EVENTS = """
            SELECT aggregate_id, sequence_number, action, actor_role = 'SYSTEM', recorded_at,
                   payload ->> 'at', payload ->> 'dueAt'
            FROM domain_event WHERE aggregate_id LIKE 'PCRM-%' ORDER BY aggregate_id, sequence_number""";

    /**
     * An event of a complaint.
     *
     * @param at what it says itself; {@code null} for a filing
     * @param dueAt the deadline that it names; {@code null} unless it is a warning
     */
    record Event(long position, String action, boolean bySystem, Instant recordedAt, Instant at, Instant dueAt) {}

    /** Each complaint's events in their order. */
    Map<String, List<Event>> histories() {
        var histories = new LinkedHashMap<String, List<Event>>();
        try (var connection = DriverManager.getConnection(
                        access.url(),
                        access.superuser().username(),
                        access.superuser().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(EVENTS)) {
            while (rows.next()) {
                histories
                        .computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                        .add(new Event(
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getBoolean(4),
                                rows.getObject(5, OffsetDateTime.class).toInstant(),
                                instant(rows.getString(6)),
                                instant(rows.getString(7))));
            }
            return histories;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first value of a query's only row. */
    long number(String query) {
        try (var connection = DriverManager.getConnection(
                        access.url(),
                        access.superuser().username(),
                        access.superuser().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(String text) {
        return text == null ? null : Micros.of(Instant.parse(text));
    }
}
