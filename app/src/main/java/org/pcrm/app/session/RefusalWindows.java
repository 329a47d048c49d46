package org.pcrm.app.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.pcrm.api.access.AccessEvents.SignInsRefused;
import org.pcrm.api.actor.Actor;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the attempts to sign in that limits refuse, and tells the trail of each window that is over. */
@Component
class RefusalWindows {

    /** A row that another transaction has in hand is counted or told of there. */
    private static final String TAKE = """
            DELETE FROM refused_sign_in WHERE key =
                (SELECT key FROM refused_sign_in WHERE until <= :now AND %s LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private static final String TAKE_ANY = TAKE.formatted("true");
    private static final String TAKE_ONE = TAKE.formatted("key = :key");

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    RefusalWindows(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Counts one refusal. An earlier window of the same counter is told of first.
     *
     * @param fresh the window as it is if this is its first refusal
     * @return whether it is
     */
    @Transactional
    boolean count(RefusalWindow fresh) {
        close(jdbc.sql(TAKE_ONE).param("key", fresh.key()), fresh.since());
        return jdbc.sql("""
                        INSERT INTO refused_sign_in
                            (key, counted_by, staff_id, tenant_id, address, since, until, attempts)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (key) DO UPDATE SET attempts = refused_sign_in.attempts + 1
                        RETURNING attempts""")
                        .params(
                                fresh.key(),
                                fresh.countedBy().name(),
                                fresh.staffId(),
                                fresh.tenantId(),
                                fresh.address(),
                                fresh.since().atOffset(ZoneOffset.UTC),
                                fresh.until().atOffset(ZoneOffset.UTC),
                                fresh.attempts())
                        .query(Integer.class)
                        .single()
                == fresh.attempts();
    }

    /** Tells of one window that is over, in one process only; false when there is none. */
    @Transactional
    boolean closeOne() {
        return close(jdbc.sql(TAKE_ANY), clock.instant());
    }

    private boolean close(JdbcClient.StatementSpec taking, Instant now) {
        Optional<RefusalWindow> over = taking.param("now", now.atOffset(ZoneOffset.UTC))
                .query(RefusalWindow::of)
                .optional();
        over.ifPresent(window -> trail.record(
                Origin.at(window.address(), Actor.system(window.tenantId())),
                new SignInsRefused(
                        window.staffId(), window.countedBy(), window.attempts(), window.since(), window.until())));
        return over.isPresent();
    }
}
