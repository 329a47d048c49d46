package org.pcrm.local.scenario;

import java.util.Map;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What requests leave behind in the database; a refused one leaves it as it was. Left aside is what comes by itself:
 * events of the system, and mails to nobody, which vanish when they are sent.
 */
record Traces(Map<String, Object> left) {

    private static final String ALL = """
            SELECT (SELECT count(*) FROM domain_event WHERE actor_role <> 'SYSTEM') AS events,
                   (SELECT count(*) FROM mail WHERE subject IS NOT NULL) AS mails,
                   (SELECT count(*) FROM idempotency_key) AS keys,
                   (SELECT count(*) FROM ended_session) AS ended,
                   (SELECT md5(string_agg(t::text, '' ORDER BY token_hash)) FROM refresh_token t) AS sessions,
                   (SELECT md5(string_agg(c::text, '' ORDER BY staff_id)) FROM credential c) AS credentials""";

    /** Those there are at this moment. */
    static Traces now() {
        return new Traces(RunningPcrm.instance()
                .application()
                .getBean(JdbcClient.class)
                .sql(ALL)
                .query()
                .singleRow());
    }
}
