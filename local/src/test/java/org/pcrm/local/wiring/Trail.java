package org.pcrm.local.wiring;

import java.time.Instant;
import java.util.List;

/** What the event store holds of single complaints. */
final class Trail {

    private Trail() {}

    /** The actions of a complaint in their order, those of the system marked with a star. */
    static List<String> of(String complaint) {
        return Inside.database().sql("""
                        SELECT action || CASE actor_role WHEN 'SYSTEM' THEN '*' ELSE '' END
                        FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number""").param(complaint).query(String.class).list();
    }

    /** What the events of this action say of their moment. */
    static List<Instant> moments(String complaint, String action) {
        return Inside.database()
                .sql("""
                        SELECT payload ->> 'at' FROM domain_event
                        WHERE aggregate_id = ? AND action = ? ORDER BY sequence_number""")
                .params(complaint, action)
                .query((row, n) -> Instant.parse(row.getString(1)))
                .list();
    }

    static long count(String complaint, String action) {
        return moments(complaint, action).size();
    }
}
