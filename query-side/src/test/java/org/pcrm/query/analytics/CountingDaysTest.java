package org.pcrm.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.complaint.Status;

/** On which day something counts: the office's own, whatever the clocks do. */
class CountingDaysTest {

    private final Desk desk = new Desk();
    private final Named water = new Named(desk.office.water(), "Water Supply");

    /** The last moment of a day and the first of the next: at midnight, month ends, and when clocks are changed. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, 2026-03-09",
        "Asia/Kolkata, 2026-01-31",
        "Asia/Kolkata, 2025-12-31",
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-03-29",
        "Europe/Berlin, 2026-10-25",
        "America/New_York, 2024-02-29",
        "America/New_York, 2026-03-08",
        "America/New_York, 2026-11-01",
        "Africa/Cairo, 2026-04-23",
        "Africa/Cairo, 2026-04-24"
    })
    void a_day_ends_at_the_offices_midnight(ZoneId zone, LocalDate day) {
        var next = day.plusDays(1).atStartOfDay(zone).toInstant();
        desk.files(next.minusMillis(1), desk.office.water(), zone);
        desk.files(next, desk.office.water(), zone);
        assertThat(desk.overview(new Range(day, day)).total()).isEqualTo(1);
        assertThat(desk.overview(new Range(day.plusDays(1), null)).total()).isEqualTo(1);
        assertThat(desk.overview(new Range(null, day)).total()).isEqualTo(1);
        assertThat(desk.overview(new Range(day, day.plusDays(1))).total()).isEqualTo(2);
    }

    @Test
    void any_range_adds_up_of_its_days() {
        var first = LocalDate.of(2024, 1, 20);
        for (int n = 0; n < 80; n++) {
            desk.files(first.plusDays(n).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC), desk.office.water());
        }
        for (int from = 0; from < 80; from += 7) {
            for (int to = from; to < 80; to += 5) {
                var range = new Range(first.plusDays(from), first.plusDays(to));
                assertThat(desk.overview(range).total()).as(range.toString()).isEqualTo(to - from + 1);
            }
        }
    }

    @Test
    void trends_count_filings_and_last_resolutions_on_their_days() {
        var id = desk.files();
        desk.assigns(id, desk.office.water(), desk.office.officer());
        desk.resolves(id, Desk.after(24));
        desk.reopens(id, Desk.after(30));
        assertThat(trends(Range.ALL)).containsExactly(new TrendDay(LocalDate.of(2026, 3, 9), 1, 0));
        desk.resolves(id, Desk.after(72));
        assertThat(trends(Desk.days("2026-03-10", "2026-03-12")))
                .containsExactly(new TrendDay(LocalDate.of(2026, 3, 12), 0, 1));
    }

    @Test
    void escalations_count_on_their_day_by_who_escalated() {
        var id = desk.files();
        desk.happens(new ComplaintEscalated(id, null, Status.OPEN, Desk.after(48)));
        var head = new Actor(desk.office.head(), Role.DEPARTMENT_HEAD, desk.office.id(), desk.office.water());
        desk.house.happens(head, new ComplaintEscalated(id, null, Status.ASSIGNED, Desk.after(49)));
        desk.assigns(id, desk.office.roads(), null);
        assertThat(desk.ask(new EscalationsOf(desk.admin(), Range.ALL, desk.office.water()), Escalations.class)
                        .days())
                .containsExactly(new EscalationDay(LocalDate.of(2026, 3, 11), 1, 1));
    }

    @Test
    void ratings_count_in_the_month_of_the_rating_and_answers_in_that_of_the_resolution() {
        var april = Instant.parse("2026-04-02T06:00:00Z");
        for (int n = 0; n < 2; n++) {
            var id = desk.files();
            desk.assigns(id, desk.office.water(), desk.office.officer());
            desk.resolves(id, Desk.after(24));
            if (n == 0) {
                desk.rates(id, 2, april);
            }
        }
        var late = desk.files();
        desk.assigns(late, desk.office.water(), desk.office.officer());
        desk.resolves(late, april);
        desk.rates(late, 5, april.plus(Duration.ofDays(1)));
        assertThat(satisfaction(Range.ALL))
                .containsExactly(
                        new SatisfactionMonth(
                                water, YearMonth.of(2026, 3), Map.of(1, 0L, 2, 0L, 3, 0L, 4, 0L, 5, 0L), null, 0.5),
                        new SatisfactionMonth(
                                water, YearMonth.of(2026, 4), Map.of(1, 0L, 2, 1L, 3, 0L, 4, 0L, 5, 1L), 3.5, 1.0));
        assertThat(satisfaction(Desk.day("2026-04-30"))).hasSize(1);
        assertThat(desk.overview().averageRating()).isEqualTo(3.5);
        assertThat(desk.overview(Desk.day("2026-04-02")).averageRating()).isNull();
    }

    private List<TrendDay> trends(Range range) {
        return desk.ask(new TrendsOf(desk.admin(), range, null), Trends.class).days();
    }

    private List<SatisfactionMonth> satisfaction(Range range) {
        return desk.ask(new SatisfactionOf(desk.admin(), range, null), Satisfaction.class)
                .items();
    }
}
