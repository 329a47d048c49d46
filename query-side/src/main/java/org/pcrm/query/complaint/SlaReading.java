package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.query.wall.Where;

/** The state of the clock in SQL, over the alias {@code c} at one moment; says the same as {@code SlaClock.state}. */
final class SlaReading {

    private SlaReading() {}

    /** Narrows to complaints in one of the states; none of them does not narrow. */
    static Where among(Set<SlaState> states, Instant now, Where where) {
        return states == null || states.isEmpty()
                ? where
                : where.and(states.stream()
                                .map(state -> "(" + condition(state) + ")")
                                .collect(Collectors.joining(" OR ")))
                        .with("now", RegisterSql.timestamp(now));
    }

    /** In the words of the indexes on running and on missed clocks, so that each can be used. */
    private static String condition(SlaState state) {
        return switch (state) {
            case ON_TRACK -> "NOT c.missed AND c.resolved_at IS NULL AND c.due_at > :now AND c.sla_warn_at > :now";
            case WARNING -> "NOT c.missed AND c.resolved_at IS NULL AND c.due_at > :now AND c.sla_warn_at <= :now";
            case BREACHED -> "c.missed OR c.resolved_at IS NULL AND c.due_at <= :now";
            case MET -> "NOT c.missed AND c.resolved_at IS NOT NULL";
        };
    }
}
