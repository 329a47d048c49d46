package org.pcrm.query.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pcrm.query.fold.Amount;

/** What one complaint counts for, in all cells: a pure function of its row, which is where every figure is defined. */
final class Counting {

    private final CountedRow row;
    private final ZoneId zone;
    private final Map<Cell, Amount> cells = new HashMap<>();

    private Counting(CountedRow row) {
        this.row = row;
        zone = ZoneId.of(row.timeZone());
    }

    static Map<Cell, Amount> of(CountedRow row) {
        var counting = new Counting(row);
        counting.asItIs();
        counting.asItWasWorkedOn();
        counting.onTheDay();
        return counting.cells;
    }

    /** For who has it now. */
    private void asItIs() {
        var now = Holder.of(row.departmentId(), row.officerId());
        filed(Measure.FILED, now, Measure.NO_LABEL, Amount.ONE);
        filed(Measure.IN_STATUS, now, row.status().name(), Amount.ONE);
        filed(Measure.OF_PRIORITY, now, row.priority().name(), Amount.ONE);
        filed(Measure.IN_CATEGORY, now, Objects.requireNonNullElse(row.category(), Measure.NO_LABEL), Amount.ONE);
        if (row.following()) {
            filed(Measure.FOLLOWING, now, Measure.NO_LABEL, Amount.ONE);
        }
    }

    /** For who had it then, though by the day of filing. */
    private void asItWasWorkedOn() {
        var done = row.done();
        if (done.is()) {
            var took = Duration.between(row.filedAt(), done.resolvedAt()).toMillis();
            filed(Measure.RESOLVED, done.holder(), Measure.NO_LABEL, Amount.of(took));
        }
        for (var end : row.clocks().ends()) {
            var measure = end.missed() ? Measure.BREACHED : Measure.MET;
            filed(measure, end.holder(), row.priority().name(), Amount.ONE);
        }
        if (row.opinion().isGiven()) {
            var rating = row.opinion().rating();
            filed(Measure.RATED, row.opinion().holder(), Measure.NO_LABEL, Amount.of(rating));
        }
    }

    /** For who had it then, by the day on which it happened. */
    private void onTheDay() {
        var done = row.done();
        var opinion = row.opinion();
        if (done.is()) {
            add(Measure.RESOLVED_THEN, done.resolvedAt(), done.holder(), Measure.NO_LABEL, Amount.ONE);
        }
        if (done.is() && opinion.isGiven()) {
            add(Measure.ANSWERED_THEN, done.resolvedAt(), done.holder(), Measure.NO_LABEL, Amount.ONE);
        }
        if (opinion.isGiven()) {
            add(
                    Measure.RATED_THEN,
                    opinion.ratedAt(),
                    opinion.holder(),
                    opinion.rating().toString(),
                    Amount.ONE);
        }
        for (var handing : row.handings()) {
            add(handing.measure(), handing.at(), handing.holder(), Measure.NO_LABEL, Amount.ONE);
        }
    }

    private void filed(Measure measure, Holder holder, String label, Amount amount) {
        add(measure, row.filedAt(), holder, label, amount);
    }

    private void add(Measure measure, Instant at, Holder holder, String label, Amount amount) {
        var day = LocalDate.ofInstant(at, zone);
        for (var grain : Grain.values()) {
            cells.merge(
                    new Cell(row.tenantId(), measure, grain, grain.first(day), holder, label), amount, Amount::plus);
        }
    }
}
