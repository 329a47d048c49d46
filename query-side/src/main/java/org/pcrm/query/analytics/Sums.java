package org.pcrm.query.analytics;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcrm.query.fold.Amount;

/** What the lines of one row of a report add up to; a rate or average of nothing is {@code null}. */
record Sums(List<Line> lines) {

    private static final double MILLIS_OF_AN_HOUR = 3_600_000;

    /** One for each key that lines have; what they are about stands in any of them. */
    static Stream<Sums> each(Collection<Line> lines, Function<Line, ?> key) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> Optional.ofNullable(key.apply(line))))
                .values()
                .stream()
                .map(Sums::new);
    }

    Line any() {
        return lines.getFirst();
    }

    long counted(Measure measure) {
        return amount(measure).counted();
    }

    long counted(Measure measure, String label) {
        return lines.stream()
                .filter(line -> line.measure() == measure && Objects.equals(line.label(), label))
                .mapToLong(line -> line.amount().counted())
                .sum();
    }

    long open() {
        return lines.stream()
                .filter(line -> line.measure() == Measure.IN_STATUS && Measure.isOpen(line.label()))
                .mapToLong(line -> line.amount().counted())
                .sum();
    }

    Double resolutionHours() {
        var millis = average(amount(Measure.RESOLVED));
        return millis == null ? null : millis / MILLIS_OF_AN_HOUR;
    }

    Double breachRate() {
        return share(counted(Measure.BREACHED), counted(Measure.BREACHED) + counted(Measure.MET));
    }

    Double rating() {
        return average(amount(Measure.RATED));
    }

    static Double share(long part, long whole) {
        return whole == 0 ? null : Double.valueOf((double) part / whole);
    }

    private static Double average(Amount amount) {
        return share(amount.summed(), amount.counted());
    }

    private Amount amount(Measure measure) {
        return lines.stream()
                .filter(line -> line.measure() == measure)
                .map(Line::amount)
                .reduce(new Amount(0, 0), Amount::plus);
    }
}
