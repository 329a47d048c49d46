package org.pcrm.app.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcrm.api.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events that projections have set aside, whatever process did. */
@Component
class DeadLetters {

    /** More of them have one cause, and are seen by their number. */
    static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final RetryBell bell;

    DeadLetters(JdbcClient jdbc, RetryBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<DeadLetterView> of(Projection projection) {
        return jdbc.sql("""
                        SELECT event_id, payload_type, aggregate_type, aggregate_id, cause_message, enqueued_at, last_touched
                        FROM dead_letter WHERE processing_group = ? ORDER BY enqueued_at, sequence_index LIMIT ?""")
                .params(projection.group(), MOST_SHOWN)
                .query((row, n) -> new DeadLetterView(
                        row.getString("event_id"),
                        row.getString("payload_type"),
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getString("cause_message"),
                        Instant.parse(row.getString("enqueued_at")),
                        Instant.parse(row.getString("last_touched"))))
                .list();
    }

    /**
     * Leaves all of a projection's to be tried again soon.
     *
     * @return how many there are
     */
    @Transactional
    public int askAgain(Projection projection) {
        var asked = jdbc.sql("UPDATE dead_letter SET asked_again = true WHERE processing_group = ?")
                .param(projection.group())
                .update();
        bell.ringOnceCommitted();
        return asked;
    }

    /** Takes a projection that somebody wants tried again. */
    @Transactional
    public Optional<Projection> take() {
        return jdbc.sql("""
                        UPDATE dead_letter SET asked_again = false
                        WHERE processing_group = (SELECT min(processing_group) FROM dead_letter WHERE asked_again)
                        RETURNING processing_group""").query(String.class).list().stream().findFirst().flatMap(Projection::named);
    }

    /** The first event of each entity that waits: with it, all behind it are tried. */
    @Transactional(readOnly = true)
    public List<String> heads(Projection projection) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (sequence_identifier) event_id FROM dead_letter WHERE processing_group = ?
                        ORDER BY sequence_identifier, sequence_index""").param(projection.group()).query(String.class).list();
    }
}
