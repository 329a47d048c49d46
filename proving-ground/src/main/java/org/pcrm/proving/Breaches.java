package org.pcrm.proving;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What the event store says of the deadlines that passed within a time. */
record Breaches(Stage stage, Instant from, Instant to) {

    private static final String PASSED = """
            passed AS (SELECT aggregate_id, recorded_at, (payload->>'at')::timestamptz AS due_at FROM domain_event
                       WHERE action = 'SlaBreached'
                         AND (payload->>'at')::timestamptz >= :from AND (payload->>'at')::timestamptz < :to)""";
    private static final String ESCALATED = """
            escalated AS (SELECT aggregate_id, e.recorded_at FROM domain_event e JOIN passed USING (aggregate_id)
                          WHERE action = 'ComplaintEscalated' AND e.recorded_at >= passed.recorded_at)""";

    long many() {
        return count("SELECT count(*) FROM passed");
    }

    /** How many complaints were escalated with their breach. */
    long escalated() {
        return count("SELECT count(DISTINCT aggregate_id) FROM escalated");
    }

    long early() {
        return count("SELECT count(*) FROM passed WHERE recorded_at < due_at");
    }

    /** How many breaches or escalations too many. */
    long twice() {
        return count("""
                SELECT (SELECT count(*) - count(DISTINCT aggregate_id) FROM passed)
                     + (SELECT count(*) - count(DISTINCT aggregate_id) FROM escalated)""");
    }

    Instant last() {
        return ask("SELECT max(recorded_at) FROM escalated", OffsetDateTime.class)
                .toInstant();
    }

    /** Seconds between deadline and record that this share of them did not exceed. */
    double lateness(double share) {
        return ask(
                "SELECT percentile_disc(" + share
                        + ") WITHIN GROUP (ORDER BY extract(epoch FROM recorded_at - due_at)) FROM passed",
                Double.class);
    }

    /** Seconds between a moment and the last record. */
    double lastAfter(Instant moment) {
        return (last().toEpochMilli() - moment.toEpochMilli()) / 1e3;
    }

    void print() {
        System.out.printf(
                "  breaches      %,8d, escalated %,d, early %d, twice %d%n", many(), escalated(), early(), twice());
        System.out.printf(
                "  late          %8.1f s at the median, %.1f at p99, %.1f at most%n",
                lateness(0.5), lateness(0.99), lateness(1));
    }

    private long count(String query) {
        return ask(query, Long.class);
    }

    private <T> T ask(String query, Class<T> type) {
        return stage.database()
                .sql("WITH " + PASSED + ", " + ESCALATED + " " + query)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(type)
                .single();
    }
}
