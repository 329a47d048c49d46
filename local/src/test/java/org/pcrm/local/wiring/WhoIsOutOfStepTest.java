package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.RecomputeDeadline;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.command.office.GrantedHours;

/** The rows that tell whose deadline is out of step, held against the decision of each complaint itself. */
class WhoIsOutOfStepTest {

    private static final Inside PCRM = Inside.shared();

    private final PolicyTown office = new PolicyTown();

    WhoIsOutOfStepTest() {
        office.holdsWork();
    }

    /** With and without hours of a category and of a department, and the same hours by another policy. */
    @Test
    void rows_find_exactly_those_whose_decision_changes() {
        var complaints = oneOfEachKind();
        var policies = List.<Runnable>of(
                () -> office.grants(36),
                () -> office.grants(36, new CategoryHours("Roads", 72)),
                () -> office.grants(36, new CategoryHours("Roads", 10), new CategoryHours("Other", 36)),
                () -> office.grants(office.town.water, null),
                () -> office.grants(office.town.roads, 36),
                () -> office.grants(24, new CategoryHours("Other", 36)),
                () -> office.grants(office.town.water, 24),
                () -> office.grants(24));
        for (var policy : policies) {
            policy.run();
            var found = office.outOfStep();
            assertThat(found).isNotEmpty().containsExactlyElementsOf(changedByDecision(complaints));
            assertThat(office.outOfStep()).isEmpty();
        }
    }

    @Test
    void a_complaint_that_changes_its_category_stays_in_step() {
        office.grants(48, new CategoryHours("Roads", 10));
        var complaint = office.files("Other", null);
        assertThat(office.outOfStep()).isEmpty();
        PCRM.commands().send(new CorrectComplaint(complaint, office.system, "Roads", null, null, null, null));
        assertThat(office.changes(complaint)).containsExactly("10 CATEGORY");
        assertThat(office.outOfStep()).isEmpty();
    }

    @Test
    void they_come_in_order_a_page_at_a_time_and_only_of_the_office() {
        var elsewhere = new PolicyTown();
        elsewhere.holdsWork();
        elsewhere.files("Other", null);
        elsewhere.grants(36);
        var all = Stream.generate(() -> office.files("Other", null))
                .limit(5)
                .sorted()
                .toList();
        office.grants(36);
        var granted = PCRM.bean(GrantedHours.class);
        assertThat(granted.outOfStep(office.town.id, "", 2)).isEqualTo(all.subList(0, 2));
        assertThat(granted.outOfStep(office.town.id, all.get(1), 2)).isEqualTo(all.subList(2, 4));
        assertThat(granted.outOfStep(office.town.id, all.get(3), 2)).isEqualTo(all.subList(4, 5));
    }

    private List<String> oneOfEachKind() {
        var complaints = new ArrayList<String>();
        for (var category : new String[] {"Roads", "Water Supply", "Other", null}) {
            for (var department : new UUID[] {office.town.water, office.town.roads, null}) {
                complaints.add(office.files(category, department));
            }
        }
        return complaints;
    }

    private List<String> changedByDecision(List<String> complaints) {
        return complaints.stream()
                .filter(complaint -> {
                    var before = office.changes(complaint).size();
                    PCRM.commands().send(new RecomputeDeadline(complaint, office.system));
                    return office.changes(complaint).size() > before;
                })
                .sorted()
                .toList();
    }
}
