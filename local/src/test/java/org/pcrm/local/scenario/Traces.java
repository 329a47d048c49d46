package org.pcrm.local.scenario;

import java.util.Map;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What requests leave behind in the database; a refused one leaves it as it was. Left aside is what comes by itself:
 * events of the system, and mails that are due or under way, of which some vanish when they are to be sent.
 */
record Traces(Map<String, Object> left) {

    private static final String ALL = """
            SELECT (SELECT count(*) FROM domain_event WHERE actor_role <> 'SYSTEM') AS events,
                   (SELECT count(*) FROM mail) AS mails,
                   (SELECT count(*) FROM idempotency_key) AS keys,
                   (SELECT count(*) FROM ended_session) AS ended,
                   (SELECT md5(string_agg(t::text, '' ORDER BY token_hash)) FROM refresh_token t) AS sessions,
                   (SELECT md5(string_agg(c::text, '' ORDER BY staff_id)) FROM credential c) AS credentials""";

    private static final String DUE = """
            SELECT count(*) FROM mail WHERE sent_at IS NULL AND failed_at IS NULL
            AND (next_attempt_at <= now() OR attempts > 0 AND last_error IS NULL)""";

    /** Those there are once no mail is due. */
    static Traces now() {
        var database = RunningPcrm.instance().application().getBean(JdbcClient.class);
        Until.holds("no mail is due", () -> database.sql(DUE).query(Long.class).single() == 0);
        return new Traces(database.sql(ALL).query().singleRow());
    }
}
