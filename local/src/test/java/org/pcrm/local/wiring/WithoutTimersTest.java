package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.app.deadline.SafetyNet;
import org.pcrm.local.HeardLog;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines pass while nothing waits for them: the safety net finds all of them, and only them. */
@Isolated("it hears the whole log")
class WithoutTimersTest {

    private static final Inside PCRM = Inside.shared();
    private static final JdbcClient DATABASE = Inside.database();
    private static final Instant LONG_AGO = Clock.systemUTC().instant().minus(Duration.ofDays(40));

    private final Town east = new Town(RunningPcrm.instance());
    private final Town west = new Town(RunningPcrm.instance());
    private final HeardLog log = new HeardLog();

    private double escalated;
    private double closed;
    private double failed;

    @BeforeAll
    static void nobody_sets_timers() {
        saga().shutDown();
    }

    @AfterAll
    static void sagas_wait_again() {
        saga().start();
    }

    @BeforeEach
    void all_was_well() {
        PCRM.bean(SafetyNet.class).sweep();
        escalated = swept("escalation");
        closed = swept("closing");
        failed = swept("failed");
    }

    @AfterEach
    void nothing_is_poisoned() {
        DATABASE.sql("ALTER TABLE mail DROP CONSTRAINT IF EXISTS bad_day").update();
        log.close();
    }

    @Test
    void it_mends_every_missed_deadline_of_every_office_past_one_that_cannot_be_helped() {
        var poisoned = filed(east, LONG_AGO.minusSeconds(1));
        var late = Stream.concat(many(east, 260), many(west, 10)).toList();
        var inTime = filed(east, Clock.systemUTC().instant());
        DATABASE.sql("ALTER TABLE mail ADD CONSTRAINT bad_day CHECK (about <> '%s') NOT VALID".formatted(poisoned))
                .update();
        east.admin();

        sweeps();

        assertThat(late)
                .allSatisfy(id ->
                        assertThat(events(id)).containsExactly("ComplaintFiled", "SlaBreached", "ComplaintEscalated"));
        assertThat(List.of(poisoned, inTime))
                .allSatisfy(id -> assertThat(events(id)).containsExactly("ComplaintFiled"));
        assertSwept(late.size(), 0, 1);
        assertThat(log.text())
                .contains("{ESCALATION=270} mended, 1 failed")
                .doesNotContain(late)
                .doesNotContain(poisoned);

        nothing_is_poisoned();
        sweeps();

        assertThat(events(poisoned)).containsExactly("ComplaintFiled", "SlaBreached", "ComplaintEscalated");
        assertSwept(late.size() + 1, 0, 1);

        sweeps();

        assertSwept(late.size() + 1, 0, 1);
    }

    @Test
    void it_escalates_what_was_found_late_by_somebody_else() {
        var late = filed(east, LONG_AGO);
        PCRM.commands().send(Inside.note(east.id, late));
        assertThat(events(late)).containsExactly("ComplaintFiled", "SlaBreached", "NoteAdded");
        assertThat(PCRM.shows(east.id, late, 2)).isTrue();

        sweeps();
        sweeps();

        assertThat(events(late)).containsExactly("ComplaintFiled", "SlaBreached", "NoteAdded", "ComplaintEscalated");
        assertSwept(1, 0, 0);
    }

    @Test
    void it_closes_what_nobody_disputed() {
        var settled = resolved(LONG_AGO);
        var open = resolved(Clock.systemUTC().instant());

        sweeps();
        sweeps();

        assertThat(events(settled)).last().isEqualTo("ComplaintClosed");
        assertThat(events(open)).last().isEqualTo("ComplaintResolved");
        assertSwept(0, 1, 0);
    }

    @Test
    void what_only_the_register_does_not_know_yet_is_not_counted() {
        var late = filed(east, LONG_AGO);
        sweeps();
        assertSwept(1, 0, 0);
        assertThat(PCRM.shows(east.id, late, 2)).isTrue();
        DATABASE.sql("UPDATE complaint SET breached_at = NULL WHERE tracking_id = ?")
                .param(late)
                .update();

        sweeps();

        DATABASE.sql("UPDATE complaint SET breached_at = due_at WHERE tracking_id = ?")
                .param(late)
                .update();
        assertSwept(1, 0, 0);
    }

    @Test
    void one_process_at_a_time_does_it_by_itself() {
        assertThat(DATABASE.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'sla-sweep'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Stream<String> many(Town town, int complaints) {
        return Stream.generate(() -> filed(town, LONG_AGO)).limit(complaints).toList().stream();
    }

    private static String filed(Town town, Instant moment) {
        var id = Inside.newId();
        PCRM.commands().sendAt(moment, Inside.filing(town.id, id));
        assertThat(PCRM.shows(town.id, id, 0)).isTrue();
        return id;
    }

    private String resolved(Instant moment) {
        var system = Actor.system(east.id);
        var officer = new AddStaffMember(
                UUID.randomUUID(), system, "Anil Rao", Inside.newId() + "@x.example", Role.OFFICER, east.water, false);
        PCRM.commands().send(officer);
        var id = filed(east, moment);
        PCRM.commands().sendAt(moment, new AssignComplaint(id, system, east.water, officer.staffId()));
        PCRM.commands().sendAt(moment, new ResolveComplaint(id, system, "The broken pipe was exchanged."));
        assertThat(PCRM.shows(east.id, id, events(id).size() - 1)).isTrue();
        return id;
    }

    private static void sweeps() {
        PCRM.bean(SafetyNet.class).sweep();
    }

    private void assertSwept(int escalations, int closings, int failures) {
        assertThat(swept("escalation") - escalated).isEqualTo(escalations);
        assertThat(swept("closing") - closed).isEqualTo(closings);
        assertThat(swept("failed") - failed).isEqualTo(failures);
    }

    private static double swept(String kind) {
        return PCRM.bean(MeterRegistry.class)
                .get("pcrm.sla.swept")
                .tag("kind", kind)
                .counter()
                .count();
    }

    private static List<String> events(String trackingId) {
        return DATABASE.sql("SELECT action FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(trackingId)
                .query(String.class)
                .list();
    }

    private static PooledStreamingEventProcessor saga() {
        return PCRM.processing()
                .eventProcessor("sla", PooledStreamingEventProcessor.class)
                .orElseThrow();
    }
}
