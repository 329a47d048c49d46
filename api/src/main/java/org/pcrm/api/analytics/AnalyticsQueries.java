package org.pcrm.api.analytics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;

/**
 * What is asked about many complaints at once, and the answers in the shape clients see. Rates are 0…1, averages of time in
 * real hours; either is {@code null} where there is nothing to take it of. A row of zeros is left out.
 */
public sealed interface AnalyticsQueries {

    /** Who asks: an officer sees what counts for them, a head what counts for the department, an office all of it. */
    Viewer viewer();

    Range range();

    /** What counts for this department only; {@code null} does not narrow. */
    UUID departmentId();

    record OverviewOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record TrendsOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record DepartmentFiguresOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record OfficerFiguresOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record HeatmapOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record EscalationsOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record CategoryFiguresOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    record SatisfactionOf(Viewer viewer, Range range, UUID departmentId) implements AnalyticsQueries {}

    /**
     * Of the complaints filed in the range.
     *
     * @param distinctProblems without those that follow another one
     * @param averageResolutionHours from the filing to the last resolution, of those that are resolved now
     * @param breaches once for each clock
     */
    record Overview(
            long total,
            long distinctProblems,
            Map<Status, Long> byStatus,
            Map<Priority, Long> byPriority,
            Double averageResolutionHours,
            long breaches,
            Double breachRate,
            Double averageRating) {}

    /** What was filed on each day of the range, and what was last resolved on it. */
    record Trends(List<TrendDay> days) {}

    record TrendDay(LocalDate date, long filed, long resolved) {}

    /** Of the complaints filed in the range: those open now, and those resolved, by who resolved them last. */
    record DepartmentFigures(List<DepartmentFigure> items) {}

    /** {@code department} is {@code null} for what belongs to none. */
    record DepartmentFigure(
            Named department,
            long open,
            long resolved,
            Double averageResolutionHours,
            Double breachRate,
            Double averageRating) {}

    /** The same for officers, who resolved most first; what nobody had is nobody's figure. */
    record OfficerFigures(List<OfficerFigure> items) {}

    record OfficerFigure(
            Named officer,
            long open,
            long resolved,
            Double averageResolutionHours,
            Double breachRate,
            Double averageRating) {}

    /** Clocks of the complaints filed in the range, by the department at their end and the priority now. */
    record Heatmap(List<HeatmapCell> cells) {}

    record HeatmapCell(Named department, Priority priority, long breached, long met, Double breachRate) {}

    /** What was escalated on each day of the range. */
    record Escalations(List<EscalationDay> days) {}

    record EscalationDay(LocalDate date, long byHand, long bySystem) {}

    /** Of the complaints filed in the range; {@code category} is {@code null} for none. */
    record CategoryFigures(List<CategoryFigure> items) {}

    record CategoryFigure(String category, long total, double share) {}

    /** Whole months that the range touches and in which something was rated or resolved. */
    record Satisfaction(List<SatisfactionMonth> items) {}

    /**
     * The ratings given in a month.
     *
     * @param ratings how many of each, 1–5
     * @param feedbackShare of what was last resolved in that month, how much has been rated, whenever that was
     */
    record SatisfactionMonth(
            Named department, YearMonth month, Map<Integer, Long> ratings, Double average, Double feedbackShare) {}
}
