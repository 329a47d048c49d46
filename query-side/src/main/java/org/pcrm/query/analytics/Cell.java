package org.pcrm.query.analytics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** One count: of what, when, for whom. */
record Cell(UUID tenantId, Measure measure, Grain grain, LocalDate day, Holder holder, String label) {

    /** One order for all who write, so that none waits for another in a circle. */
    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::tenantId)
            .thenComparing(Cell::measure)
            .thenComparing(Cell::grain)
            .thenComparing(Cell::day)
            .thenComparing(cell -> cell.holder().departmentId())
            .thenComparing(cell -> cell.holder().officerId())
            .thenComparing(Cell::label);
}
