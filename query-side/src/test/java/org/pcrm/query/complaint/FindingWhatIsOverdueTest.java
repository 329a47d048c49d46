package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class FindingWhatIsOverdueTest {

    private static final Instant DUE = House.NOW.minus(Duration.ofHours(1));
    private static final Instant LATER = House.NOW.plus(Duration.ofDays(15));

    private static House house;

    private final Office east = Office.called("east");
    private final String id = Office.newId();

    @BeforeAll
    static void a_house_is_built() {
        house = new House();
    }

    @Test
    void an_escalation_is_overdue_once_the_deadline_has_passed_and_no_breach_is_recorded() {
        happens(filed(id, DUE));

        assertThat(overdue(Duty.ESCALATION)).containsExactly(new Overdue(id, DUE));
        assertThat(before(Duty.ESCALATION, DUE)).isEmpty();
        assertThat(overdue(Duty.CLOSING)).isEmpty();
    }

    @Test
    void it_stays_overdue_while_the_breach_is_recorded_and_nobody_who_leads_has_it() {
        happens(filed(id, DUE), new SlaBreached(id, null, null, DUE));
        assertThat(overdue(Duty.ESCALATION)).containsExactly(new Overdue(id, DUE));

        happens(new ComplaintEscalated(id, null, Status.OPEN, House.NOW));
        assertThat(overdue(Duty.ESCALATION)).isEmpty();

        happens(new ComplaintAssigned(id, east.water(), null, Status.ESCALATED, House.NOW));
        assertThat(overdue(Duty.ESCALATION)).isEmpty();
    }

    @Test
    void what_was_escalated_before_the_breach_owes_no_other_escalation() {
        happens(filed(id, DUE), new ComplaintEscalated(id, null, Status.OPEN, Office.FILED));
        assertThat(overdue(Duty.ESCALATION)).hasSize(1);

        happens(new SlaBreached(id, null, null, DUE));
        assertThat(overdue(Duty.ESCALATION)).isEmpty();
    }

    @Test
    void resolving_ends_it_and_a_new_clock_begins_anew() {
        happens(filed(id, DUE), new SlaBreached(id, null, null, DUE), resolved(House.NOW));
        assertThat(overdue(Duty.ESCALATION)).isEmpty();

        happens(new ComplaintReopened(id, Personal.of("Again"), due(DUE), Status.RESOLVED, House.NOW));
        assertThat(overdue(Duty.ESCALATION)).containsExactly(new Overdue(id, DUE));

        happens(new DeadlineChanged(id, due(LATER), due(DUE), House.NOW));
        assertThat(overdue(Duty.ESCALATION)).isEmpty();
    }

    @Test
    void a_closing_is_overdue_from_its_moment_until_it_is_done() {
        happens(filed(id, LATER), resolved(DUE));
        assertThat(overdue(Duty.CLOSING)).containsExactly(new Overdue(id, DUE));
        assertThat(before(Duty.CLOSING, DUE)).isEmpty();
        assertThat(overdue(Duty.ESCALATION)).isEmpty();

        happens(new ComplaintClosed(id, null, Status.RESOLVED, House.NOW));
        assertThat(overdue(Duty.CLOSING)).isEmpty();
    }

    @Test
    void what_was_reopened_is_not_to_be_closed() {
        happens(
                filed(id, LATER),
                resolved(DUE),
                new ComplaintReopened(id, Personal.of("Again"), due(LATER), Status.RESOLVED, House.NOW));

        assertThat(overdue(Duty.CLOSING)).isEmpty();
    }

    @Test
    void page_by_page_each_is_found_once_those_that_wait_longest_first() {
        var ids = Stream.generate(Office::newId).limit(20).toList();
        ids.forEach(each -> happens(filed(each, DUE.minusSeconds(ids.indexOf(each) / 4))));

        var found = new ArrayList<Overdue>();
        List<Overdue> page;
        do {
            page = page(viewer(), Duty.ESCALATION, House.NOW, found.isEmpty() ? null : found.getLast(), 3);
            found.addAll(page);
        } while (!page.isEmpty());

        assertThat(found).extracting(Overdue::trackingId).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(found).extracting(Overdue::at).isSorted();
    }

    @Test
    void another_office_sees_nothing_of_it() {
        happens(filed(id, DUE));

        var west = new Viewer(UUID.randomUUID(), Role.SYSTEM, null, null);
        assertThat(page(west, Duty.ESCALATION, House.NOW, null, 10)).isEmpty();
    }

    private ComplaintFiled filed(String trackingId, Instant dueAt) {
        var filed = east.filed(trackingId, Channel.PORTAL, null, null, Office.FILED, 48, Priority.MEDIUM);
        return new ComplaintFiled(
                filed.trackingId(),
                filed.tenantId(),
                filed.filedAt(),
                filed.timeZone(),
                filed.channel(),
                filed.language(),
                filed.citizen(),
                filed.description(),
                filed.place(),
                filed.category(),
                filed.priority(),
                filed.priorityByHand(),
                filed.triage(),
                filed.reasons(),
                filed.departmentId(),
                filed.filedBy(),
                due(dueAt));
    }

    private static Sla due(Instant dueAt) {
        return new SlaClock(Duration.ofHours(1)).start(dueAt.minus(Duration.ofHours(48)), 48, SlaSource.TENANT);
    }

    private ComplaintResolved resolved(Instant closesAt) {
        return new ComplaintResolved(id, Personal.of("Mended"), closesAt, closesAt, Status.IN_PROGRESS, Office.FILED);
    }

    private void happens(Object... events) {
        house.happens(east.system(), events);
    }

    private Viewer viewer() {
        return east.viewer(Role.SYSTEM);
    }

    private List<Overdue> overdue(Duty duty) {
        return before(duty, House.NOW);
    }

    private List<Overdue> before(Duty duty, Instant moment) {
        return page(viewer(), duty, moment, null, 10);
    }

    private static List<Overdue> page(Viewer viewer, Duty duty, Instant before, Overdue after, int limit) {
        return house.ask(new OverdueInView(viewer, duty, before, after, limit), multipleInstancesOf(Overdue.class));
    }
}
