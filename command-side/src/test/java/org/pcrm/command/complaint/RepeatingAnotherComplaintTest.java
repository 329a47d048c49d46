package org.pcrm.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Event;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.*;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.complaint.Suspicion;

class RepeatingAnotherComplaintTest extends ComplaintFixture {

    private static final String FIRST = "PCRM-20260104-00000001";
    private static final String SECOND = "PCRM-20260104-00000002";
    private static final Actor SYSTEM = Actor.system(OFFICE);
    private static final Refusal IS_DUPLICATE = Refusal.conflict("complaint.is-duplicate");
    private static final Instant DUE = WATER_SLA.dueAt();

    @Test
    void a_suspicion_is_noted_once_however_often_it_comes() {
        var suspicions = List.of(new Suspicion(FIRST, 0.81), new Suspicion(SECOND, 0.7));
        given(open())
                .when(new SuspectDuplicates(ID, SYSTEM, suspicions))
                .expectEvents(
                        new DuplicateSuspected(ID, FIRST, 0.81, NOW), new DuplicateSuspected(ID, SECOND, 0.7, NOW));
        given(suspected())
                .when(new SuspectDuplicates(ID, SYSTEM, suspicions))
                .expectEvents(new DuplicateSuspected(ID, SECOND, 0.7, NOW));
        for (var decided : List.of(confirmed(suspected()), parted(confirmed(suspected())), closed())) {
            given(decided)
                    .when(new SuspectDuplicates(ID, SYSTEM, List.of(new Suspicion(FIRST, 0.9), new Suspicion(ID, 1))))
                    .expectEvents(
                            decided.equals(closed())
                                    ? new Object[] {new DuplicateSuspected(ID, FIRST, 0.9, NOW)}
                                    : new Object[0]);
        }
    }

    @Test
    void of_half_a_town_that_tells_of_one_problem_twenty_are_suspected() {
        var town = IntStream.range(0, 25)
                .mapToObj(n -> new Suspicion("PCRM-20260104-%08d".formatted(n), 0.8))
                .toList();
        var twenty = town.stream()
                .limit(Likeness.MOST_SUSPECTED)
                .map(suspicion -> new DuplicateSuspected(ID, suspicion.other(), 0.8, NOW))
                .toList();
        given(open()).when(new SuspectDuplicates(ID, SYSTEM, town)).expectEvents(twenty.toArray());
        given(Stream.concat(open().stream(), twenty.stream()).toList())
                .when(new SuspectDuplicates(ID, SYSTEM, town))
                .expectNoEvents();
    }

    @Test
    void it_follows_its_original_once() {
        given(suspected())
                .when(new FollowOriginal(ID, ADMIN, FIRST, FIRST))
                .expectEvents(new DuplicateConfirmed(ID, FIRST, FIRST, 0.81, NOW));
        given(confirmed(suspected()))
                .when(new FollowOriginal(ID, ADMIN, FIRST, FIRST))
                .expectNoEvents();
        given(confirmed(open()))
                .when(new FollowOriginal(ID, ADMIN, FIRST, SECOND))
                .expectEvents(new DuplicateConfirmed(ID, FIRST, SECOND, null, NOW));
    }

    @Test
    void a_deadline_that_had_passed_before_was_missed() {
        givenAt(DUE, assigned())
                .when(new FollowOriginal(ID, ADMIN, FIRST, FIRST))
                .expectEvents(
                        new SlaBreached(ID, WATER, ANIL, DUE), new DuplicateConfirmed(ID, FIRST, FIRST, null, DUE));
    }

    @Test
    void its_clock_stands_still() {
        for (var command : List.of(
                new EscalateBreach(ID, SYSTEM), new WarnOfDeadline(ID, SYSTEM), new RecomputeDeadline(ID, SYSTEM))) {
            givenAt(DUE, confirmed(assigned()))
                    .when(command)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
        givenAt(DUE, parted(confirmed(assigned())))
                .when(new EscalateBreach(ID, SYSTEM))
                .expectEvents(
                        new SlaBreached(ID, WATER, ANIL, DUE), new ComplaintEscalated(ID, null, Status.ASSIGNED, DUE));
    }

    @Test
    void nobody_works_on_it_by_itself() {
        for (var command : List.of(
                new AssignComplaint(ID, ADMIN, WATER, BINA),
                new StartWork(ID, OFFICER, null),
                new ResolveComplaint(ID, OFFICER, DONE),
                new EscalateComplaint(ID, WATER_HEAD, WHY))) {
            refused(given(confirmed(assigned())).when(command), IS_DUPLICATE);
        }
        refused(given(confirmed(resolved())).when(new CloseComplaint(ID, ADMIN, null)), IS_DUPLICATE);
        refused(given(confirmed(resolved())).when(new ReopenComplaint(ID, ADMIN, WHY)), IS_DUPLICATE);
        refused(
                given(confirmed(resolved())).when(new DisputeResolution(ID, CITIZEN, WHY)),
                Refusal.conflict("complaint.dispute-not-open"));
        given(confirmed(assigned()))
                .when(new AddNote(ID, OFFICER, OFFICE, "Seen"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_goes_its_own_way_again_once() {
        given(confirmed(suspected()))
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectResultMessagePayload(true)
                .expectEvents(new DuplicateDismissed(ID, FIRST, 0.81, FIRST, WATER_SLA, NOW));
        given(parted(confirmed(suspected())))
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_suspicion_is_lifted_once() {
        var lifted = new DuplicateDismissed(ID, FIRST, 0.81, null, null, NOW);
        given(suspected())
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectResultMessagePayload(false)
                .expectEvents(lifted);
        given(and(suspected(), lifted))
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectNoEvents();
        given(open()).when(new PartFromOther(ID, ADMIN, FIRST)).expectNoEvents();
    }

    @Test
    void who_does_not_repeat_the_root_repeats_nothing_that_follows_it() {
        var byAnother = and(
                and(suspected(), new DuplicateConfirmed(ID, SECOND, FIRST, null, NOW)),
                new DuplicateConfirmed(ID, FIRST, FIRST, 0.81, NOW));
        given(byAnother)
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectEvents(
                        new DuplicateDismissed(ID, FIRST, 0.81, FIRST, WATER_SLA, NOW),
                        new DuplicateDismissed(ID, SECOND, null, null, null, NOW));
    }

    @Test
    void what_was_resolved_before_has_no_clock_to_run_again() {
        given(confirmed(resolved()))
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectEvents(new DuplicateDismissed(ID, FIRST, null, FIRST, null, NOW));
    }

    @Test
    void an_officer_who_left_meanwhile_does_not_have_it_again() {
        var gone = List.<Event>of(
                filed(WATER, WATER_SLA), new ComplaintAssigned(ID, WATER, OFFICE, Status.OPEN, FILED_AT));
        given(confirmed(gone))
                .when(new PartFromOther(ID, ADMIN, FIRST))
                .expectEvents(
                        new DuplicateDismissed(ID, FIRST, null, FIRST, WATER_SLA, NOW),
                        new ComplaintAssigned(ID, WATER, null, Status.ASSIGNED, NOW));
    }

    @Test
    void confirmed_and_dismissed_it_is_as_if_nobody_had_said_anything() {
        assertThat(stateAfter(parted(confirmed(assigned()))))
                .usingRecursiveComparison()
                .isEqualTo(stateAfter(assigned()));
        assertThat(stateAfter(confirmed(assigned()))).usingRecursiveComparison().isNotEqualTo(stateAfter(assigned()));
    }

    @Test
    void who_does_not_see_it_learns_nothing() {
        for (var stranger : List.of(ADMIN_ELSEWHERE, ROADS_HEAD, COLLEAGUE)) {
            refused(given(suspected()).when(new CompareComplaint(ID, stranger, FIRST)), Refusal.notFound());
        }
    }

    private Complaint stateAfter(List<Event> history) {
        var state = new AtomicReference<Complaint>();
        TestExecutor<Complaint> test = given(history);
        test.when(new CompareComplaint(ID, ADMIN, FIRST)).expectState(state::set);
        return state.get();
    }

    private static List<Event> suspected() {
        return and(open(), new DuplicateSuspected(ID, FIRST, 0.81, NOW));
    }

    private static List<Event> confirmed(List<Event> history) {
        return and(history, new DuplicateConfirmed(ID, FIRST, FIRST, score(history), NOW));
    }

    private static List<Event> parted(List<Event> history) {
        return and(history, new DuplicateDismissed(ID, FIRST, score(history), FIRST, WATER_SLA, NOW));
    }

    private static Double score(List<Event> history) {
        return history.stream().anyMatch(DuplicateSuspected.class::isInstance) ? 0.81 : null;
    }
}
