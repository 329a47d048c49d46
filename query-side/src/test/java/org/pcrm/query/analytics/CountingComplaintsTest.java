package org.pcrm.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.House;
import org.pcrm.query.Office;

/** Each figure, as the domain defines it. */
class CountingComplaintsTest {

    private final Desk desk = new Desk();
    private final Office office = desk.office;
    private final Named water = new Named(office.water(), "Water Supply");
    private final Named roads = new Named(office.roads(), "Roads");
    private final Named officer = new Named(office.officer(), "Omar Officer");

    @Test
    void nothing_has_no_rate_and_no_average() {
        var nothing = desk.overview();
        assertThat(nothing.total()).isZero();
        assertThat(nothing.byStatus()).hasSize(Status.values().length).containsEntry(Status.OPEN, 0L);
        assertThat(nothing.averageResolutionHours()).isNull();
        assertThat(nothing.breachRate()).isNull();
        assertThat(nothing.averageRating()).isNull();
        assertThat(departments()).isEmpty();
    }

    @Test
    void a_complaint_counts_where_it_stands() {
        var id = desk.files();
        desk.files();
        desk.assigns(id, office.water(), office.officer());
        desk.happens(new PriorityChanged(id, Priority.CRITICAL, Priority.MEDIUM, House.NOW));
        assertThat(desk.overview().byStatus()).containsEntry(Status.OPEN, 1L).containsEntry(Status.ASSIGNED, 1L);
        assertThat(desk.overview().byPriority())
                .containsEntry(Priority.MEDIUM, 1L)
                .containsEntry(Priority.CRITICAL, 1L);
    }

    @Test
    void a_confirmed_duplicate_is_a_complaint_and_no_problem_of_its_own() {
        var original = desk.files();
        var id = desk.files();
        desk.happens(new DuplicateConfirmed(id, original, original, 0.9, House.NOW));
        assertThat(desk.overview().total()).isEqualTo(2);
        assertThat(desk.overview().distinctProblems()).isEqualTo(1);
        desk.happens(new DuplicateDismissed(id, original, 0.9, original, null, House.NOW));
        assertThat(desk.overview().distinctProblems()).isEqualTo(2);
    }

    @Test
    void what_is_dismissed_without_having_been_followed_changes_nothing() {
        var original = desk.files();
        var id = desk.files();
        desk.happens(new DuplicateConfirmed(id, original, original, 0.9, House.NOW));
        desk.happens(new DuplicateDismissed(id, Office.newId(), 0.8, null, null, House.NOW));
        assertThat(desk.overview().distinctProblems()).isEqualTo(1);
    }

    @Test
    void the_time_to_a_resolution_ends_with_the_last_one() {
        var id = desk.files();
        desk.assigns(id, office.water(), office.officer());
        desk.resolves(id, Desk.after(10));
        assertThat(desk.overview().averageResolutionHours()).isEqualTo(10);
        desk.reopens(id, Desk.after(20));
        assertThat(desk.overview().averageResolutionHours()).isNull();
        desk.resolves(id, Desk.after(31));
        desk.resolves(withOfficer(), Desk.after(4));
        assertThat(desk.overview().averageResolutionHours()).isEqualTo(17.5);
    }

    @Test
    void it_is_the_resolution_of_who_had_it_then() {
        var id = withOfficer();
        desk.resolves(id, Desk.after(10));
        desk.reopens(id, Desk.after(20));
        desk.assigns(id, office.roads(), null);
        assertThat(departments()).containsExactly(new DepartmentFigure(roads, 1, 0, null, null, null), met(water));
        desk.resolves(id, Desk.after(30));
        assertThat(departments()).containsExactly(new DepartmentFigure(roads, 0, 1, 30.0, 0.0, null), met(water));
        assertThat(officers()).containsExactly(new OfficerFigure(officer, 0, 0, null, 0.0, null));
    }

    @Test
    void a_breach_counts_for_ever_for_those_who_had_it_with_the_priority_of_now() {
        var id = withOfficer();
        desk.misses(id, office.water(), office.officer());
        desk.assigns(id, office.roads(), null);
        desk.happens(new PriorityChanged(id, Priority.HIGH, Priority.MEDIUM, House.NOW));
        desk.resolves(id, Desk.after(60));
        assertThat(heatmap()).containsExactly(new HeatmapCell(water, Priority.HIGH, 1, 0, 1.0));
        desk.reopens(id, Desk.after(70));
        desk.resolves(id, Desk.after(71));
        assertThat(heatmap())
                .containsExactly(
                        new HeatmapCell(roads, Priority.HIGH, 0, 1, 0.0),
                        new HeatmapCell(water, Priority.HIGH, 1, 0, 1.0));
        assertThat(desk.overview().breaches()).isEqualTo(1);
        assertThat(desk.overview().breachRate()).isEqualTo(0.5);
        assertThat(officers()).extracting(OfficerFigure::breachRate).containsExactly(1.0);
    }

    @Test
    void each_clock_can_be_missed_once() {
        var id = withOfficer();
        desk.misses(id, office.water(), office.officer());
        desk.resolves(id, Desk.after(60));
        desk.reopens(id, Desk.after(70));
        desk.misses(id, office.water(), office.officer());
        assertThat(desk.overview().breaches()).isEqualTo(2);
        assertThat(desk.overview().breachRate()).isEqualTo(1);
    }

    @Test
    void a_category_has_its_share() {
        desk.files();
        desk.files();
        desk.happens(new CategoryChanged(desk.files(), "Roads", "Water Supply", House.NOW));
        desk.happens(new CategoryChanged(desk.files(), null, "Water Supply", House.NOW));
        assertThat(desk.ask(new CategoryFiguresOf(desk.admin(), Range.ALL, null), CategoryFigures.class)
                        .items())
                .containsExactly(
                        new CategoryFigure("Water Supply", 2, 0.5),
                        new CategoryFigure("Roads", 1, 0.25),
                        new CategoryFigure(null, 1, 0.25));
    }

    @Test
    void what_has_no_department_and_nobody_shows_as_such() {
        desk.files(Office.FILED, null);
        assertThat(departments()).containsExactly(new DepartmentFigure(null, 1, 0, null, null, null));
        assertThat(officers()).isEmpty();
    }

    private String withOfficer() {
        var id = desk.files();
        desk.assigns(id, office.water(), office.officer());
        return id;
    }

    private static DepartmentFigure met(Named department) {
        return new DepartmentFigure(department, 0, 0, null, 0.0, null);
    }

    private List<DepartmentFigure> departments() {
        return desk.ask(new DepartmentFiguresOf(desk.admin(), Range.ALL, null), DepartmentFigures.class)
                .items();
    }

    private List<OfficerFigure> officers() {
        return desk.ask(new OfficerFiguresOf(desk.admin(), Range.ALL, null), OfficerFigures.class)
                .items();
    }

    private List<HeatmapCell> heatmap() {
        return desk.ask(new HeatmapOf(desk.admin(), Range.ALL, null), Heatmap.class)
                .cells();
    }
}
