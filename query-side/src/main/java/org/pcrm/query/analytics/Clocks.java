package org.pcrm.query.analytics;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.query.fold.Json;

/**
 * The clocks of a complaint.
 *
 * @param missed whether the running one is over by a breach
 * @param ended those that were met or missed, and whose they were then: they count for ever
 */
record Clocks(boolean missed, Json ended) {

    static final Clocks BEGUN = new Clocks(false, Json.of(List.of()));

    /** The end of a clock. */
    record End(boolean missed, UUID departmentId, UUID officerId) {

        Holder holder() {
            return Holder.of(departmentId, officerId);
        }
    }

    Clocks breached(UUID departmentId, UUID officerId) {
        return new Clocks(true, with(new End(true, departmentId, officerId)));
    }

    /** Met, unless it was missed already. */
    Clocks stopped(UUID departmentId, UUID officerId) {
        return missed ? this : new Clocks(false, with(new End(false, departmentId, officerId)));
    }

    Clocks anew() {
        return new Clocks(false, ended);
    }

    List<End> ends() {
        return ended.list(End.class);
    }

    private Json with(End end) {
        return Json.of(Stream.concat(ends().stream(), Stream.of(end)).toList());
    }
}
