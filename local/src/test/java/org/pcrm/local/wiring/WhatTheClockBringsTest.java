package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.DisputeResolution;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows a resolution of some days ago; each past becomes known at one moment. */
class WhatTheClockBringsTest {

    private static final Inside PCRM = Inside.shared();

    private final PolicyTown office = new PolicyTown();
    private final String complaint = Inside.newId();
    private final Instant today = Instant.now();

    @Test
    void what_nobody_disputed_for_fifteen_days_is_closed_once() {
        atOnce(() -> resolvedAgo(16));
        Until.holds("closed", () -> Trail.of(complaint).contains("ComplaintClosed*"));
        assertThat(Trail.of(complaint))
                .containsExactly(
                        "ComplaintFiled*",
                        "ComplaintAssigned*",
                        "WorkStarted*",
                        "ComplaintResolved*",
                        "ComplaintClosed*");
    }

    @Test
    void what_can_still_be_disputed_or_was_resolved_lately_stays() {
        atOnce(() -> resolvedAgo(14));
        var other = new PolicyTown();
        var behind = Inside.newId();
        PCRM.commands().sendAt(ago(4), other.filing(behind, "Other", null));
        Until.holds("one that came later was seen to", () -> Trail.of(behind).contains("ComplaintEscalated*"));
        assertThat(Trail.of(complaint)).endsWith("ComplaintResolved*");
    }

    @Test
    void a_dispute_starts_a_clock_that_can_be_missed_again() {
        atOnce(() -> {
            resolvedAgo(6);
            var why = "It was broken again the next morning.";
            PCRM.commands().sendAt(ago(5), new DisputeResolution(complaint, office.system, why));
        });
        Until.holds("escalated", () -> Trail.of(complaint).contains("ComplaintEscalated*"));
        assertThat(Trail.moments(complaint, "SlaBreached")).containsExactly(ago(5).plus(Duration.ofHours(24)));
        assertThat(Trail.count(complaint, "ComplaintEscalated")).isEqualTo(1);
    }

    @Test
    void both_clocks_of_a_complaint_can_be_missed() {
        atOnce(() -> {
            filedAgo(10);
            resolve(6);
            var why = "It was broken again the next morning.";
            PCRM.commands().sendAt(ago(5), new DisputeResolution(complaint, office.system, why));
        });
        Until.holds("escalated", () -> Trail.of(complaint).contains("ComplaintEscalated*"));
        assertThat(Trail.moments(complaint, "SlaBreached"))
                .containsExactly(ago(10).plus(Duration.ofHours(24)), ago(5).plus(Duration.ofHours(24)));
        assertThat(Trail.count(complaint, "ComplaintEscalated")).isEqualTo(1);
    }

    private void resolvedAgo(int days) {
        filedAgo(days);
        resolve(days);
    }

    private void filedAgo(int days) {
        PCRM.commands().sendAt(ago(days), office.filing(complaint, "Water Supply", office.town.water));
    }

    private void resolve(int daysAgo) {
        var officer = office.officer();
        PCRM.commands().sendAt(ago(daysAgo), new AssignComplaint(complaint, office.system, office.town.water, officer));
        PCRM.commands().sendAt(ago(daysAgo), new ResolveComplaint(complaint, office.system, "The pipe was exchanged."));
    }

    private Instant ago(int days) {
        return today.minus(Duration.ofDays(days));
    }

    private static void atOnce(Runnable past) {
        new TransactionTemplate(PCRM.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> past.run());
    }
}
