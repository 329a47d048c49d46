package org.pcrm.proving.figures;

import java.util.Map;
import java.util.TreeMap;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.complaint.ComplaintQueries.Named;

/** The cells of reports as the product shows them: those that are neither zero nor of nothing. */
public final class Shown {

    private final Map<String, Double> cells = new TreeMap<>();

    /** Takes a report's cells in. */
    public void add(Object report) {
        switch (report) {
            case Overview all -> {
                put("overview/total", all.total());
                put("overview/distinct", all.distinctProblems());
                all.byStatus().forEach((status, counted) -> put("overview/" + status, counted));
                all.byPriority().forEach((priority, counted) -> put("overview/" + priority, counted));
                put("overview/breached", all.breaches());
                work("overview", all.averageResolutionHours(), all.breachRate(), all.averageRating());
            }
            case Trends trends ->
                trends.days().forEach(day -> {
                    put("trends/" + day.date() + "/filed", day.filed());
                    put("trends/" + day.date() + "/resolved", day.resolved());
                });
            case DepartmentFigures departments ->
                departments.items().forEach(item -> {
                    var row = "departments/" + id(item.department());
                    put(row + "/open", item.open());
                    put(row + "/resolved", item.resolved());
                    work(row, item.averageResolutionHours(), item.breachRate(), item.averageRating());
                });
            case OfficerFigures officers ->
                officers.items().forEach(item -> {
                    var row = "officers/" + id(item.officer());
                    put(row + "/open", item.open());
                    put(row + "/resolved", item.resolved());
                    work(row, item.averageResolutionHours(), item.breachRate(), item.averageRating());
                });
            case Heatmap map ->
                map.cells().forEach(cell -> {
                    var row = "heatmap/" + id(cell.department()) + "/" + cell.priority();
                    put(row + "/breached", cell.breached());
                    put(row + "/met", cell.met());
                    put(row + "/rate", cell.breachRate());
                });
            case Escalations escalations ->
                escalations.days().forEach(day -> {
                    put("escalations/" + day.date() + "/byHand", day.byHand());
                    put("escalations/" + day.date() + "/bySystem", day.bySystem());
                });
            case CategoryFigures categories ->
                categories.items().forEach(item -> put("categories/" + item.category(), item.total()));
            case Satisfaction satisfaction ->
                satisfaction.items().forEach(item -> {
                    var row = "satisfaction/" + id(item.department()) + "/" + item.month();
                    item.ratings().forEach((rating, counted) -> put(row + "/" + rating, counted));
                    put(row + "/share", item.feedbackShare());
                });
            default -> throw new IllegalArgumentException("No report: " + report);
        }
    }

    /** All taken in so far. */
    public Map<String, Double> cells() {
        return cells;
    }

    /** Sums as a report shows them: rates and averages where it hides what they are made of. */
    static Map<String, Double> withRates(Map<String, Double> sums) {
        var shown = new Shown();
        sums.forEach((cell, sum) -> {
            var row = cell.substring(0, cell.lastIndexOf('/'));
            switch (cell.substring(cell.lastIndexOf('/') + 1)) {
                case "millis" -> shown.put(row + "/hours", sum / 3_600_000 / sums.get(row + "/resolved"));
                case "ratings" -> shown.put(row + "/rating", sum / sums.get(row + "/rated"));
                case "answered" -> shown.put(row + "/share", sum / sums.get(row + "/resolved"));
                case "rated" -> {
                    // Shown as an average only.
                }
                case "met", "breached" -> {
                    var breached = sums.getOrDefault(row + "/breached", 0.0);
                    shown.put(row + "/rate", breached / (breached + sums.getOrDefault(row + "/met", 0.0)));
                    if (row.startsWith("heatmap") || cell.equals("overview/breached")) {
                        shown.put(cell, sum);
                    }
                }
                case "resolved" -> {
                    if (!row.startsWith("satisfaction") && !row.equals("overview")) {
                        shown.put(cell, sum);
                    }
                }
                default -> shown.put(cell, sum);
            }
        });
        return shown.cells;
    }

    private void work(String row, Double hours, Double rate, Double rating) {
        put(row + "/hours", hours);
        put(row + "/rate", rate);
        put(row + "/rating", rating);
    }

    private void put(String cell, Number value) {
        if (value != null && value.doubleValue() != 0) {
            cells.put(cell, Math.round(value.doubleValue() * 1e9) / 1e9);
        }
    }

    private static String id(Named named) {
        return named == null ? "null" : named.id().toString();
    }
}
