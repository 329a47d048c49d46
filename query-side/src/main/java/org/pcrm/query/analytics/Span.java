package org.pcrm.query.analytics;

import java.time.LocalDate;
import org.pcrm.api.analytics.Range;
import org.pcrm.query.wall.Where;

/** Which cells make up a range of days: whole months where there are any, and the days before and after them. */
record Span(LocalDate from, LocalDate to) {

    /** The first day that the database and people agree on; the first of a month. */
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** The last one that ends a month and is followed by a day of four digits. */
    private static final LocalDate LATEST = LocalDate.of(9999, 11, 30);

    static Span of(Range range) {
        return new Span(
                range.from() == null || range.from().isBefore(EARLIEST) ? EARLIEST : range.from(),
                range.to() == null || range.to().isAfter(LATEST) ? LATEST : range.to());
    }

    /** Narrows to cells that add up to the range. */
    Where summedUp(Where where) {
        var months = Grain.MONTH.first(from).equals(from)
                ? from
                : Grain.MONTH.first(from).plusMonths(1);
        var end = Grain.MONTH.first(to.plusDays(1));
        if (!months.isBefore(end)) {
            return byDay(where);
        }
        return where.and("""
                        f.grain = 'MONTH' AND f.day >= :months AND f.day < :end
                        OR f.grain = 'DAY' AND f.day >= :from AND f.day < :months
                        OR f.grain = 'DAY' AND f.day >= :end AND f.day <= :to""")
                .with("months", months)
                .with("end", end)
                .with("from", from)
                .with("to", to);
    }

    /** Narrows to the cell of each day. */
    Where byDay(Where where) {
        return where.and("f.grain = 'DAY' AND f.day >= :from AND f.day <= :to")
                .with("from", from)
                .with("to", to);
    }

    /** Narrows to the cell of each month that the range touches. */
    Where byMonth(Where where) {
        return where.and("f.grain = 'MONTH' AND f.day >= :from AND f.day <= :to")
                .with("from", Grain.MONTH.first(from))
                .with("to", to);
    }
}
