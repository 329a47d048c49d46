package org.pcrm.proving.figures;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Every cell of every report by walking all complaints, as nobody who is in a hurry would. */
public final class Recount {

    private final Asked asked;
    private final Map<String, Double> sums = new TreeMap<>();

    private Recount(Asked asked) {
        this.asked = asked;
    }

    /** The cells that are not zero: report, row and column, as {@link Shown} names them. */
    public static Map<String, Double> of(Collection<Told> complaints, Asked asked) {
        var recount = new Recount(asked);
        complaints.forEach(recount::walk);
        return Shown.withRates(recount.sums);
    }

    private void walk(Told told) {
        if (asked.holds(told.filedOn) && mine(told, told.department, told.officer)) {
            add("overview/total", 1);
            add("overview/distinct", told.follows ? 0 : 1);
            add("overview/" + told.status, 1);
            add("overview/" + told.priority, 1);
            add("categories/" + told.category, 1);
            add("trends/" + told.filedOn + "/filed", 1);
            if (told.isOpen()) {
                worked(told.department, told.officer, "open", 1);
            }
        }
        for (var clock : told.clocks) {
            if (filedThen(told, clock)) {
                add("overview/" + clock.kind(), 1);
                worked(clock.department(), clock.officer(), clock.kind(), 1);
                add("heatmap/" + clock.department() + "/" + told.priority + "/" + clock.kind(), 1);
            }
        }
        if (told.resolution != null) {
            resolved(told, told.resolution);
        }
        if (told.rating != null) {
            rated(told, told.rating);
        }
        for (var escalation : told.escalations) {
            if (asked.holds(escalation.day()) && mine(told, escalation.department(), escalation.officer())) {
                add("escalations/" + escalation.day() + "/" + escalation.kind(), 1);
            }
        }
    }

    private void resolved(Told told, Told.Mark resolution) {
        if (filedThen(told, resolution)) {
            add("overview/resolved", 1);
            add("overview/millis", resolution.measured());
            worked(resolution.department(), resolution.officer(), "resolved", 1);
            worked(resolution.department(), resolution.officer(), "millis", resolution.measured());
        }
        if (!mine(told, resolution.department(), resolution.officer())) {
            return;
        }
        if (asked.holds(resolution.day())) {
            add("trends/" + resolution.day() + "/resolved", 1);
        }
        if (asked.touches(resolution.day())) {
            var month = "satisfaction/" + resolution.department() + "/" + YearMonth.from(resolution.day());
            add(month + "/resolved", 1);
            add(month + "/answered", told.rating == null ? 0 : 1);
        }
    }

    private void rated(Told told, Told.Mark rating) {
        if (filedThen(told, rating)) {
            add("overview/rated", 1);
            add("overview/ratings", rating.measured());
            worked(rating.department(), rating.officer(), "rated", 1);
            worked(rating.department(), rating.officer(), "ratings", rating.measured());
        }
        if (asked.touches(rating.day()) && mine(told, rating.department(), rating.officer())) {
            add(
                    "satisfaction/%s/%s/%.0f"
                            .formatted(rating.department(), YearMonth.from(rating.day()), rating.measured()),
                    1);
        }
    }

    private boolean filedThen(Told told, Told.Mark mark) {
        return asked.holds(told.filedOn) && mine(told, mark.department(), mark.officer());
    }

    private boolean mine(Told told, String department, String officer) {
        return asked.counts(told.tenant, department, officer);
    }

    private void worked(String department, String officer, String what, double measured) {
        add("departments/" + department + "/" + what, measured);
        if (officer != null) {
            add("officers/" + officer + "/" + what, measured);
        }
    }

    private void add(String cell, double measured) {
        sums.merge(cell, measured, Double::sum);
    }
}
