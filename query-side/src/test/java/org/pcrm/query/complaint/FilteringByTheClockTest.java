package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

/** The state of a clock is said twice, in Java and in SQL: here both are asked about every case around the boundaries. */
class FilteringByTheClockTest {

    private static final Office EAST = Office.called("east");
    private static final Duration TICK = Duration.ofNanos(1_000);

    /** A deadline far from now, just passed, at this very moment, just ahead. */
    private static final List<Instant> MOMENTS = List.of(
            House.NOW.minus(Duration.ofDays(2)),
            House.NOW.minus(TICK),
            House.NOW,
            House.NOW.plus(TICK),
            House.NOW.plus(Duration.ofDays(2)));

    private static final Map<String, SlaState> EXPECTED = new HashMap<>();
    private static House house;

    @BeforeAll
    static void clocks_of_every_kind_are_started_missed_and_stopped() {
        house = new House();
        for (var dueAt : MOMENTS) {
            for (var warnAt : warnings(dueAt)) {
                for (var breachedAt : Arrays.asList(null, dueAt)) {
                    for (var resolvedAt : Arrays.asList(null, dueAt.minus(TICK), dueAt, dueAt.plus(TICK))) {
                        complaint(new Sla(Office.FILED, 48, SlaSource.TENANT, warnAt, dueAt), breachedAt, resolvedAt);
                    }
                }
            }
        }
        assertThat(EXPECTED.values()).contains(SlaState.values());
    }

    @ParameterizedTest
    @EnumSource(SlaState.class)
    void each_state_finds_those_and_only_those_whose_clock_says_so(SlaState state) {
        var found = all(Set.of(state), Sort.filedAt);

        assertThat(found)
                .extracting(ComplaintView::trackingId)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected(Set.of(state)));
        assertThat(found).allSatisfy(view -> assertThat(view.sla().state()).isEqualTo(state));
    }

    @Test
    void several_states_find_all_of_theirs_by_time_left() {
        var both = Set.of(SlaState.WARNING, SlaState.ON_TRACK);
        var found = all(both, Sort.dueAt);

        assertThat(found).extracting(ComplaintView::trackingId).containsExactlyInAnyOrderElementsOf(expected(both));
        assertThat(found).extracting(view -> view.sla().remainingSeconds()).isSorted();
    }

    @Test
    void no_state_finds_all_and_other_filters_narrow_further() {
        assertThat(all(Set.of(), Sort.filedAt)).hasSameSizeAs(EXPECTED.keySet());
        assertThat(page(Set.of(SlaState.BREACHED), Set.of(Status.RESOLVED), Sort.filedAt, null)
                        .items())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.resolvedAt()).isNotNull());
        assertThat(page(Set.of(SlaState.MET), Set.of(Status.OPEN), Sort.filedAt, null)
                        .total())
                .isZero();
    }

    private static List<Instant> warnings(Instant dueAt) {
        return MOMENTS.stream().filter(moment -> moment.isBefore(dueAt)).toList();
    }

    private static void complaint(Sla sla, Instant breachedAt, Instant resolvedAt) {
        var id = Office.newId();
        var events = new ArrayList<Object>();
        events.add(EAST.filed(id));
        events.add(new DeadlineChanged(id, sla, null, Office.FILED));
        if (breachedAt != null) {
            events.add(new SlaBreached(id, null, null, breachedAt));
        }
        if (resolvedAt != null) {
            events.add(new ComplaintResolved(
                    id, Personal.of("Mended"), resolvedAt, resolvedAt, Status.IN_PROGRESS, resolvedAt));
        }
        house.happens(EAST.system(), events.toArray());
        EXPECTED.put(id, SlaClock.state(sla, breachedAt, resolvedAt, House.NOW));
    }

    private static List<String> expected(Set<SlaState> states) {
        return EXPECTED.entrySet().stream()
                .filter(entry -> states.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Page by page, so that the cursor is tried with every condition too. */
    private static List<ComplaintView> all(Set<SlaState> states, Sort sort) {
        var found = new ArrayList<ComplaintView>();
        String cursor = null;
        do {
            var page = page(states, Set.of(), sort, cursor);
            found.addAll(page.items());
            cursor = page.nextCursor();
            assertThat(page.total()).isGreaterThanOrEqualTo(found.size());
        } while (cursor != null);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Page<ComplaintView> page(Set<SlaState> states, Set<Status> status, Sort sort, String cursor) {
        var filter = new Filter(status, Set.of(), null, null, null, states, null, null, null, null);
        return house.ask(
                new ComplaintsInView(EAST.viewer(Role.ADMIN), filter, sort, false, 7, cursor), instanceOf(Page.class));
    }
}
