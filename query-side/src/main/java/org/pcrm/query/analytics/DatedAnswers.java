package org.pcrm.query.analytics;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.analytics.AnalyticsQueries;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.query.wall.Wall;
import org.springframework.stereotype.Component;

/** Answers the reports on what happened, by the day or month on which it did. */
@Component
class DatedAnswers {

    private static final Set<Measure> OF_DAYS = EnumSet.of(Measure.FILED, Measure.RESOLVED_THEN);
    private static final Set<Measure> ESCALATED = EnumSet.of(Measure.ESCALATED_BY_HAND, Measure.ESCALATED_BY_SYSTEM);
    private static final Set<Measure> OF_MONTHS =
            EnumSet.of(Measure.RATED_THEN, Measure.RESOLVED_THEN, Measure.ANSWERED_THEN);
    private static final int BEST = 5;

    private final Wall wall;

    DatedAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    Trends answer(TrendsOf query) {
        return new Trends(daily(
                query,
                OF_DAYS,
                day -> new TrendDay(day.any().day(), day.counted(Measure.FILED), day.counted(Measure.RESOLVED_THEN))));
    }

    @QueryHandler
    Escalations answer(EscalationsOf query) {
        return new Escalations(daily(
                query,
                ESCALATED,
                day -> new EscalationDay(
                        day.any().day(),
                        day.counted(Measure.ESCALATED_BY_HAND),
                        day.counted(Measure.ESCALATED_BY_SYSTEM))));
    }

    @QueryHandler
    Satisfaction answer(SatisfactionOf query) {
        return wall.read(query.viewer(), jdbc -> {
            var figures = new Figures(query);
            var lines = figures.sum(jdbc, OF_MONTHS, figures.span()::byMonth, By.DEPARTMENT, By.DAY, By.LABEL);
            var names = Figures.departments(jdbc, lines);
            return new Satisfaction(Sums.each(lines, line -> Arrays.asList(line.departmentId(), line.day()))
                    .map(sums -> {
                        var ratings = ratings(sums);
                        return new SatisfactionMonth(
                                names.apply(sums.any().departmentId()),
                                YearMonth.from(sums.any().day()),
                                ratings,
                                average(ratings),
                                Sums.share(sums.counted(Measure.ANSWERED_THEN), sums.counted(Measure.RESOLVED_THEN)));
                    })
                    .sorted(Orders.MONTHS)
                    .toList());
        });
    }

    private <D> List<D> daily(AnalyticsQueries query, Set<Measure> measures, Function<Sums, D> day) {
        return wall.read(query.viewer(), jdbc -> {
            var figures = new Figures(query);
            return Sums.each(figures.sum(jdbc, measures, figures.span()::byDay, By.DAY), Line::day)
                    .sorted((one, other) ->
                            one.any().day().compareTo(other.any().day()))
                    .map(day)
                    .toList();
        });
    }

    private static Map<Integer, Long> ratings(Sums sums) {
        var ratings = new TreeMap<Integer, Long>();
        IntStream.rangeClosed(1, BEST)
                .forEach(rating -> ratings.put(rating, sums.counted(Measure.RATED_THEN, Integer.toString(rating))));
        return ratings;
    }

    private static Double average(Map<Integer, Long> ratings) {
        var sum = ratings.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        return Sums.share(
                sum, ratings.values().stream().mapToLong(Long::longValue).sum());
    }
}
