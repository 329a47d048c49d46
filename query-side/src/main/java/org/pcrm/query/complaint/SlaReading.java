package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.query.wall.Where;

/** The state of the clock in SQL, over the alias {@code c} at one moment; says the same as {@code SlaClock.state}. */
final class SlaReading {

    private SlaReading() {}

    /** The moment a running clock shows. */
    static final String NOW = ":now";

    /** The moment a clock has shown since its complaint follows another one. */
    static final String STANDING = "c.duplicate_since";

    /** Whichever of the two a complaint's clock shows. */
    static final String EITHER = "coalesce(c.duplicate_since, :now)";

    /**
     * Narrows to complaints in one of the states; none of them does not narrow.
     *
     * @param reading what their clocks show
     */
    static Where among(Set<SlaState> states, String reading, Instant now, Where where) {
        return states == null || states.isEmpty()
                ? where
                : where.and(states.stream()
                                .map(state -> "(" + condition(state).formatted(reading) + ")")
                                .collect(Collectors.joining(" OR ")))
                        .with("now", RegisterSql.timestamp(now));
    }

    /** In the words of the indexes on running and on missed clocks, so that each can be used. */
    private static String condition(SlaState state) {
        return switch (state) {
            case ON_TRACK -> "NOT c.missed AND c.resolved_at IS NULL AND c.due_at > %1$s AND c.sla_warn_at > %1$s";
            case WARNING -> "NOT c.missed AND c.resolved_at IS NULL AND c.due_at > %1$s AND c.sla_warn_at <= %1$s";
            case BREACHED -> "c.missed OR c.resolved_at IS NULL AND c.due_at <= %1$s";
            case MET -> "NOT c.missed AND c.resolved_at IS NOT NULL";
        };
    }
}
