package org.pcrm.app.letter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which complaints have a citizen whom mails reach, from rows that hold no address. */
@Component
class ReachableCitizens {

    private final JdbcClient jdbc;

    ReachableCitizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String trackingId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM reachable_citizen WHERE tracking_id = ?)")
                .param(trackingId)
                .query(Boolean.class)
                .single();
    }

    void add(String trackingId) {
        jdbc.sql("INSERT INTO reachable_citizen (tracking_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(trackingId)
                .update();
    }

    void remove(String trackingId) {
        jdbc.sql("DELETE FROM reachable_citizen WHERE tracking_id = ?")
                .param(trackingId)
                .update();
    }
}
