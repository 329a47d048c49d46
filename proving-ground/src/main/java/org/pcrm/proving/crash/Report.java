package org.pcrm.proving.crash;

import java.time.Duration;
import java.time.Instant;

/** Prints what was done and found. */
final class Report {

    private static final int SAMPLES = 20;

    private Report() {}

    static void print(Instant began, Site site, Killer killer, Verdict verdict, Stored stored) {
        System.out.printf("%n%-40s %8s %9s %9s%n", "kill after", "victims", "watched", "in hand");
        for (var kill : killer.kills) {
            System.out.printf(
                    "%-40s %8d %9s %9d%n",
                    Duration.between(began, kill.at()).truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                    kill.victims(),
                    kill.watched() ? "yes" : "no",
                    kill.inHand());
        }
        System.out.println();
        row("longest time without an answer (s)", site.longestSilence().toSeconds());
        verdict.counts.forEach(Report::row);
        var late = verdict.lateness.stream().sorted().toList();
        row("escalation late by, median (ms)", late.get(late.size() / 2));
        row("escalation late by, 99 % (ms)", late.get(late.size() * 99 / 100));
        row("escalation late by, at most (ms)", late.getLast());
        row("timers overdue", stored.number("SELECT count(*) FROM scheduled_tasks WHERE execution_time < now()"));
        row("events set aside", stored.number("SELECT count(*) FROM dead_letter"));
        row("wrong", verdict.wrong.size());
        verdict.wrong.stream().limit(SAMPLES).forEach(System.out::println);
    }

    private static void row(String what, Number figure) {
        System.out.printf("%-40s %8d%n", what, figure.longValue());
    }
}
