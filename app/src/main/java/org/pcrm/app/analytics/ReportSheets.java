package org.pcrm.app.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.app.export.Sheet;

/** Each report as a table: a line for each row, of the overview for each figure. */
final class ReportSheets {

    private static final List<String> WORK =
            List.of("open", "resolved", "averageResolutionHours", "breachRate", "averageRating");

    private ReportSheets() {}

    static boolean knows(Class<?> report) {
        return Stream.of(
                        Overview.class,
                        Trends.class,
                        DepartmentFigures.class,
                        OfficerFigures.class,
                        Heatmap.class,
                        Escalations.class,
                        CategoryFigures.class,
                        Satisfaction.class)
                .anyMatch(report::equals);
    }

    static Sheet of(Object report) {
        return switch (report) {
            case Overview all -> overview(all);
            case Trends trends ->
                sheet(
                        List.of("date", "filed", "resolved"),
                        trends.days(),
                        day -> row(day.date(), day.filed(), day.resolved()));
            case DepartmentFigures departments ->
                sheet(
                        with(List.of("departmentId", "department"), WORK),
                        departments.items(),
                        item -> row(
                                id(item.department()),
                                name(item.department()),
                                item.open(),
                                item.resolved(),
                                item.averageResolutionHours(),
                                item.breachRate(),
                                item.averageRating()));
            case OfficerFigures officers ->
                sheet(
                        with(List.of("officerId", "officer"), WORK),
                        officers.items(),
                        item -> row(
                                id(item.officer()),
                                name(item.officer()),
                                item.open(),
                                item.resolved(),
                                item.averageResolutionHours(),
                                item.breachRate(),
                                item.averageRating()));
            case Heatmap map ->
                sheet(
                        List.of("departmentId", "department", "priority", "breached", "met", "breachRate"),
                        map.cells(),
                        cell -> row(
                                id(cell.department()),
                                name(cell.department()),
                                cell.priority(),
                                cell.breached(),
                                cell.met(),
                                cell.breachRate()));
            case Escalations escalations ->
                sheet(
                        List.of("date", "byHand", "bySystem"),
                        escalations.days(),
                        day -> row(day.date(), day.byHand(), day.bySystem()));
            case CategoryFigures categories ->
                sheet(
                        List.of("category", "total", "share"),
                        categories.items(),
                        item -> row(item.category(), item.total(), item.share()));
            case Satisfaction satisfaction ->
                sheet(
                        List.of(
                                "departmentId",
                                "department",
                                "month",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "average",
                                "feedbackShare"),
                        satisfaction.items(),
                        ReportSheets::month);
            default -> throw new IllegalArgumentException("No report: " + report.getClass());
        };
    }

    private static Sheet overview(Overview all) {
        var rows = new ArrayList<List<Object>>();
        rows.add(row("total", all.total()));
        rows.add(row("distinctProblems", all.distinctProblems()));
        all.byStatus().forEach((status, counted) -> rows.add(row("status " + status, counted)));
        all.byPriority().forEach((priority, counted) -> rows.add(row("priority " + priority, counted)));
        rows.add(row("averageResolutionHours", all.averageResolutionHours()));
        rows.add(row("breaches", all.breaches()));
        rows.add(row("breachRate", all.breachRate()));
        rows.add(row("averageRating", all.averageRating()));
        return new Sheet(List.of("figure", "value"), rows);
    }

    private static List<Object> month(SatisfactionMonth month) {
        var row = new ArrayList<>(row(id(month.department()), name(month.department()), month.month()));
        row.addAll(month.ratings().values());
        row.add(month.average());
        row.add(month.feedbackShare());
        return row;
    }

    private static <I> Sheet sheet(List<String> columns, List<I> items, Function<I, List<Object>> row) {
        return new Sheet(columns, items.stream().map(row).toList());
    }

    private static List<String> with(List<String> columns, List<String> more) {
        return Stream.concat(columns.stream(), more.stream()).toList();
    }

    /** Cells may be {@code null}. */
    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static Object id(Named named) {
        return named == null ? null : named.id();
    }

    private static String name(Named named) {
        return named == null ? null : named.name();
    }
}
