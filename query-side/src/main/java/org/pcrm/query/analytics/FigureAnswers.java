package org.pcrm.query.analytics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.analytics.AnalyticsQueries;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the reports on complaints by their day of filing. */
@Component
class FigureAnswers {

    private static final Set<Measure> OF_ALL = EnumSet.range(Measure.FILED, Measure.RATED);
    private static final Set<Measure> OF_CLOCKS = EnumSet.of(Measure.BREACHED, Measure.MET);

    private final Wall wall;

    FigureAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    Overview answer(OverviewOf query) {
        return read(query, (jdbc, figures) -> {
            var all = new Sums(figures.sum(jdbc, OF_ALL, figures.span()::summedUp, By.LABEL));
            var total = all.counted(Measure.FILED);
            return new Overview(
                    total,
                    total - all.counted(Measure.FOLLOWING),
                    each(Status.class, status -> all.counted(Measure.IN_STATUS, status.name())),
                    each(Priority.class, priority -> all.counted(Measure.OF_PRIORITY, priority.name())),
                    all.resolutionHours(),
                    all.counted(Measure.BREACHED),
                    all.breachRate(),
                    all.rating());
        });
    }

    @QueryHandler
    DepartmentFigures answer(DepartmentFiguresOf query) {
        return read(query, (jdbc, figures) -> {
            var lines = figures.sum(jdbc, Measure.OF_WORK, figures.span()::summedUp, By.DEPARTMENT, By.LABEL);
            var names = Figures.departments(jdbc, lines);
            return new DepartmentFigures(Sums.each(lines, Line::departmentId)
                    .map(sums -> new DepartmentFigure(
                            names.apply(sums.any().departmentId()),
                            sums.open(),
                            sums.counted(Measure.RESOLVED),
                            sums.resolutionHours(),
                            sums.breachRate(),
                            sums.rating()))
                    .sorted(Orders.DEPARTMENTS)
                    .toList());
        });
    }

    @QueryHandler
    OfficerFigures answer(OfficerFiguresOf query) {
        return read(query, (jdbc, figures) -> {
            var lines = figures.sum(jdbc, Measure.OF_WORK, figures.span()::summedUp, By.OFFICER, By.LABEL).stream()
                    .filter(line -> line.officerId() != null)
                    .toList();
            var names = Figures.officers(jdbc, lines);
            return new OfficerFigures(Sums.each(lines, Line::officerId)
                    .map(sums -> new OfficerFigure(
                            names.apply(sums.any().officerId()),
                            sums.open(),
                            sums.counted(Measure.RESOLVED),
                            sums.resolutionHours(),
                            sums.breachRate(),
                            sums.rating()))
                    .sorted(Orders.OFFICERS)
                    .toList());
        });
    }

    @QueryHandler
    Heatmap answer(HeatmapOf query) {
        return read(query, (jdbc, figures) -> {
            var lines = figures.sum(jdbc, OF_CLOCKS, figures.span()::summedUp, By.DEPARTMENT, By.LABEL);
            var names = Figures.departments(jdbc, lines);
            return new Heatmap(Sums.each(lines, line -> Arrays.asList(line.departmentId(), line.label()))
                    .map(sums -> new HeatmapCell(
                            names.apply(sums.any().departmentId()),
                            Priority.valueOf(sums.any().label()),
                            sums.counted(Measure.BREACHED),
                            sums.counted(Measure.MET),
                            sums.breachRate()))
                    .sorted(Orders.CELLS)
                    .toList());
        });
    }

    @QueryHandler
    CategoryFigures answer(CategoryFiguresOf query) {
        return read(query, (jdbc, figures) -> {
            var lines = figures.sum(jdbc, EnumSet.of(Measure.IN_CATEGORY), figures.span()::summedUp, By.LABEL);
            var total = new Sums(lines).counted(Measure.IN_CATEGORY);
            return new CategoryFigures(lines.stream()
                    .map(line -> new CategoryFigure(
                            line.label().equals(Measure.NO_LABEL) ? null : line.label(),
                            line.amount().counted(),
                            Sums.share(line.amount().counted(), total)))
                    .sorted(Orders.CATEGORIES)
                    .toList());
        });
    }

    private <R> R read(AnalyticsQueries query, BiFunction<JdbcClient, Figures, R> report) {
        return wall.read(query.viewer(), jdbc -> report.apply(jdbc, new Figures(query)));
    }

    /** Every constant, also those that nothing is in. */
    private static <E extends Enum<E>> Map<E, Long> each(Class<E> type, ToLongFunction<E> counted) {
        var all = new EnumMap<E, Long>(type);
        for (var constant : type.getEnumConstants()) {
            all.put(constant, counted.applyAsLong(constant));
        }
        return all;
    }
}
