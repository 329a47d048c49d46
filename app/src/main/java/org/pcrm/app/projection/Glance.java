package org.pcrm.app.projection;

import java.time.Duration;
import java.util.List;
import org.pcrm.api.projection.Projection;
import org.springframework.stereotype.Component;

/** How far the projections were a moment ago: one look for all figures that are read together. */
@Component
class Glance {

    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final ProjectionStates states;
    private List<ProjectionView> seen = List.of();
    private long seenAt;

    Glance(ProjectionStates states) {
        this.states = states;
    }

    synchronized ProjectionView at(Projection projection) {
        if (seen.isEmpty() || System.nanoTime() - seenAt > FRESH_NANOS) {
            seen = states.all();
            seenAt = System.nanoTime();
        }
        return seen.get(projection.ordinal());
    }
}
