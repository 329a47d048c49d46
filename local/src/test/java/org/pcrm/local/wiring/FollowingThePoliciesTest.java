package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.ReopenComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.local.HeardLog;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of policies reaches the open complaints, each once, and leaves the others alone. */
@Isolated("it hears the whole log")
class FollowingThePoliciesTest {

    private static final Inside PCRM = Inside.shared();

    private final PolicyTown office = new PolicyTown();
    private final HeardLog log = new HeardLog();

    @AfterEach
    void nobody_listens_any_more() {
        log.close();
    }

    @Test
    void what_is_open_follows_each_with_one_change() {
        var other = office.files("Other", null);
        var roads = office.files("Roads", null);
        var water = office.files("Water Supply", null);
        office.grants(36, new CategoryHours("Roads", 10));
        office.isWorkedOff();
        office.isWorkedOffOnceMore();
        assertThat(office.changes(other)).containsExactly("36 TENANT");
        assertThat(office.changes(roads)).containsExactly("10 CATEGORY");
        assertThat(office.changes(water)).isEmpty();
    }

    @Test
    void so_it_does_when_a_department_or_the_platform_changes_the_hours() {
        var water = office.files("Water Supply", null);
        office.grants(office.town.water, 5);
        office.isWorkedOff();
        office.grants(office.town.water, null);
        office.isWorkedOff();
        assertThat(office.changes(water)).containsExactly("5 DEPARTMENT", "48 TENANT");
    }

    @Test
    void what_is_resolved_or_was_missed_stays_and_follows_from_its_reopening() {
        var resolved = office.files("Other", office.town.water);
        var missed = office.files("Roads", office.town.water);
        missIt(missed);
        resolve(resolved);
        office.grants(36, new CategoryHours("Other", 9), new CategoryHours("Roads", 9));
        office.isWorkedOff();
        office.isWorkedOffOnceMore();
        assertThat(office.changes(resolved)).isEmpty();
        assertThat(office.changes(missed)).isEmpty();

        resolve(missed);
        for (var complaint : new String[] {resolved, missed}) {
            PCRM.commands().send(new ReopenComplaint(complaint, office.system, "It is broken again."));
        }
        office.grants(36, new CategoryHours("Other", 8), new CategoryHours("Roads", 8));
        office.isWorkedOff();
        assertThat(office.changes(resolved)).containsExactly("8 CATEGORY");
        assertThat(office.changes(missed)).containsExactly("8 CATEGORY");
    }

    @Test
    void two_changes_in_a_row_end_in_the_last_ones_hours() {
        var complaints = many(450);
        office.grants(36);
        Until.holds(
                "the first has begun",
                () -> !office.changes(complaints.getFirst()).isEmpty());
        office.grants(24);
        office.isWorkedOff();
        office.isWorkedOffOnceMore();
        assertThat(office.changes(complaints.getFirst())).containsExactly("36 TENANT", "24 TENANT");
        assertThat(complaints)
                .allSatisfy(complaint -> assertThat(office.changes(complaint))
                        .endsWith("24 TENANT")
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_filing_that_read_what_held_before_is_found_the_second_time() {
        var late = Inside.newId();
        new TransactionTemplate(PCRM.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            PCRM.commands().send(office.filing(late, "Other", null));
            CompletableFuture.runAsync(() -> {
                        office.grants(36);
                        office.isWorkedOff();
                    })
                    .join();
        });
        assertThat(office.outOfStep()).containsExactly(late);
        office.isWorkedOffOnceMore();
        assertThat(office.changes(late)).containsExactly("36 TENANT");
    }

    @Test
    void one_that_fails_does_not_hide_the_rest() {
        var complaints = many(3);
        var bad = complaints.get(1);
        Inside.database().sql("""
                        ALTER TABLE domain_event ADD CONSTRAINT bad_day
                        CHECK (aggregate_id <> '%s' OR action <> 'DeadlineChanged') NOT VALID""".formatted(bad)).update();
        try {
            office.grants(36);
            office.isWorkedOff();
        } finally {
            Inside.database()
                    .sql("ALTER TABLE domain_event DROP CONSTRAINT bad_day")
                    .update();
        }
        assertThat(office.changes(complaints.getLast())).containsExactly("36 TENANT");
        assertThat(office.outOfStep()).containsExactly(bad);
        assertThat(log.text())
                .contains("Office " + office.town.id + ": deadlines not brought into step: 1,")
                .doesNotContain(bad, "Asha", "No water");
        office.isWorkedOffOnceMore();
        assertThat(office.changes(bad)).containsExactly("36 TENANT");
    }

    @Test
    void what_is_closed_is_forgotten() {
        var complaint = office.files("Other", office.town.water);
        resolve(complaint);
        PCRM.commands().send(new CloseComplaint(complaint, office.system, null));
        assertThat(Inside.rowsWith("open_complaint", complaint)).isZero();
    }

    /** Complaints in the order of their tracking IDs. */
    private ArrayList<String> many(int number) {
        return new ArrayList<>(Stream.generate(() -> office.files("Other", null))
                .limit(number)
                .sorted()
                .toList());
    }

    private void missIt(String complaint) {
        PCRM.commands().sendAt(Instant.parse("2999-01-01T00:00:00Z"), new EscalateBreach(complaint, office.system));
    }

    private void resolve(String complaint) {
        var officer = office.officer();
        PCRM.commands().send(new AssignComplaint(complaint, office.system, office.town.water, officer));
        PCRM.commands().send(new ResolveComplaint(complaint, office.system, "The pipe was exchanged."));
    }
}
