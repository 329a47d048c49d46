package org.pcrm.app.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.axon.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rebuilds asked for, and the last one of each projection. All moments are the database's. */
@Component
public class Rebuilds {

    /** How long nobody takes over from a process that says nothing any more. */
    private static final int TAKEN_SECONDS = 10;

    private final JdbcClient jdbc;
    private final RebuildBell bell;

    Rebuilds(JdbcClient jdbc, RebuildBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    /**
     * Leaves rebuilds to be done, all of them or none.
     *
     * @return the request's id for each
     * @throws Refused when one of them is under way
     */
    @Transactional
    public List<UUID> request(Collection<Projection> projections) {
        var asked = projections.stream().map(this::request).toList();
        bell.ringOnceCommitted();
        return asked;
    }

    private UUID request(Projection projection) {
        return jdbc.sql("""
                        INSERT INTO projection_rebuild AS held (projection, run_id, request_id, state, position, head,
                                                                events_per_second, asked_at, taken_until)
                        VALUES (?, gen_random_uuid(), gen_random_uuid(), 'WAITING', 0, 0, 0, now(), '-infinity')
                        ON CONFLICT (projection) DO UPDATE SET
                            run_id = excluded.run_id, request_id = excluded.request_id, state = excluded.state,
                            position = 0, head = 0, events_per_second = 0, asked_at = excluded.asked_at,
                            ended_at = NULL, taken_until = excluded.taken_until
                        WHERE held.state IN ('DONE', 'FAILED')
                        RETURNING request_id""")
                .param(projection.group())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused(Refusal.conflict("projection.rebuilding")));
    }

    /** Takes one that nobody does, or whose process has fallen silent: it is begun anew. */
    public Optional<Run> take() {
        return jdbc.sql("""
                        UPDATE projection_rebuild
                        SET run_id = gen_random_uuid(), state = 'REBUILDING', taken_until = now() + make_interval(secs => ?)
                        WHERE projection = (SELECT projection FROM projection_rebuild
                                            WHERE state NOT IN ('DONE', 'FAILED') AND taken_until <= now()
                                            ORDER BY asked_at, projection LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING projection, run_id, request_id""")
                .param(TAKEN_SECONDS)
                .query((row, n) -> new Run(
                        Projection.named(row.getString("projection")).orElseThrow(),
                        row.getObject("run_id", UUID.class),
                        row.getObject("request_id", UUID.class)))
                .optional();
    }

    /**
     * Keeps others from taking a run over until the transaction in hand has ended.
     *
     * @param jdbc on the transaction's connection
     * @throws Superseded when another process has taken it
     */
    static void hold(JdbcClient jdbc, Run run) {
        jdbc.sql("SELECT 1 FROM public.projection_rebuild WHERE run_id = ? FOR KEY SHARE")
                .param(run.runId())
                .query(Integer.class)
                .optional()
                .orElseThrow(Superseded::new);
    }

    /**
     * Says that this process is at it still, and how far; an end that was told stays.
     *
     * @throws Superseded when another one is, or it has ended
     */
    void tell(Run run, RebuildState state, long position, long head, long eventsPerSecond) {
        var told = jdbc.sql("""
                        UPDATE projection_rebuild
                        SET state = ?, position = ?, head = ?, events_per_second = ?,
                            taken_until = now() + make_interval(secs => ?)
                        WHERE run_id = ? AND state NOT IN ('DONE', 'FAILED')""")
                .params(state.name(), position, head, eventsPerSecond, TAKEN_SECONDS, run.runId())
                .update();
        if (told == 0) {
            throw new Superseded();
        }
    }

    /**
     * Says how it ended.
     *
     * @throws Superseded when another process does it now
     */
    void end(Run run, RebuildState state) {
        var told = jdbc.sql("UPDATE projection_rebuild SET state = ?, ended_at = now() WHERE run_id = ?")
                .params(state.name(), run.runId())
                .update();
        if (told == 0) {
            throw new Superseded();
        }
    }
}
