package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.tenant.TenantQueries.OfficeName;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class ReadingTheLifeOfAComplaintTest {

    private static final Office EAST = Office.called("east");
    private static final Instant REOPENED = at(6);
    private static final Sla SECOND = new SlaClock(Duration.ofHours(1)).start(REOPENED, 24, SlaSource.TENANT);

    private static House house;

    @BeforeAll
    static void the_office_is_open() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
    }

    @Test
    void the_register_shows_all_that_happened() {
        var id = wholeLife();
        var view = find(id).orElseThrow();

        assertThat(view.version()).isEqualTo(11);
        assertThat(view.tenant()).isEqualTo(new OfficeName("east", "Office east"));
        assertThat(view.status()).isEqualTo(Status.CLOSED);
        assertThat(view.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(view.category()).isEqualTo("Drainage");
        assertThat(view.citizen()).isEqualTo(new Citizen("Kavita Rao Singh", "+91 11111 11111", "k@x.example"));
        assertThat(view.description()).isEqualTo("No water since Sunday");
        assertThat(view.locality()).isEqualTo("Gomti Nagar");
        assertThat(view.latitude()).isEqualTo(26.85);
        assertThat(view.department()).isEqualTo(new Named(EAST.water(), "Water Supply"));
        assertThat(view.officer()).isEqualTo(new Named(EAST.officer(), "Omar Officer"));
        assertThat(view.filedBy()).isEqualTo(new Named(EAST.operator(), "Ojas Operator"));
        assertThat(view.resolvedAt()).isEqualTo(at(8));
        assertThat(view.closedAt()).isEqualTo(at(9));
        assertThat(view.resolution()).isEqualTo("Mended again");
        assertThat(view.sla()).isEqualTo(new SlaView(SlaState.MET, 24, SECOND.dueAt(), SlaSource.TENANT, 22 * 3600));
        assertThat(view.allowedActions())
                .containsExactlyInAnyOrder(Action.CORRECT, Action.ADD_NOTE, Action.ATTACH, Action.DECIDE_DUPLICATE);
    }

    @Test
    void the_citizen_follows_every_status_and_nothing_personal() {
        var id = wholeLife();
        var tracking = house.ask(new StatusOf(id.toLowerCase(Locale.ROOT)), optionalInstanceOf(TrackingView.class))
                .orElseThrow();

        assertThat(tracking.timeline())
                .containsExactly(
                        new Step(Status.OPEN, at(0)),
                        new Step(Status.ASSIGNED, at(1)),
                        new Step(Status.IN_PROGRESS, at(3)),
                        new Step(Status.RESOLVED, at(4)),
                        new Step(Status.ASSIGNED, at(6)),
                        new Step(Status.IN_PROGRESS, at(7)),
                        new Step(Status.RESOLVED, at(8)),
                        new Step(Status.CLOSED, at(9)));
        assertThat(tracking.resolution()).isEqualTo("Mended again");
        assertThat(tracking.department()).isEqualTo("Water Supply");
        assertThat(tracking.office().slug()).isEqualTo("east");
    }

    @Test
    void a_reopened_complaint_has_no_resolution_any_more() {
        var id = Office.newId();
        house.happens(
                EAST.system(),
                EAST.filed(id),
                new ComplaintAssigned(id, EAST.water(), EAST.officer(), Status.OPEN, at(1)),
                new WorkStarted(id, null, Status.ASSIGNED, at(2)),
                new ComplaintResolved(id, Personal.of("Mended once"), at(170), at(370), Status.IN_PROGRESS, at(3)),
                new ComplaintReopened(id, Personal.of("Broken again"), SECOND, Status.RESOLVED, REOPENED));
        var view = find(id).orElseThrow();

        assertThat(view.status()).isEqualTo(Status.ASSIGNED);
        assertThat(view.resolvedAt()).isNull();
        assertThat(view.resolution()).isNull();
        assertThat(view.sla().dueAt()).isEqualTo(SECOND.dueAt());
    }

    @Test
    void erased_parts_read_as_nothing() {
        var id = Office.newId();
        house.happens(
                EAST.system(),
                EAST.filed(id),
                new DetailsCorrected(
                        id, new Personal.Erased<>(), new Personal.Erased<>(), new Personal.Erased<>(), at(1)));
        var view = find(id).orElseThrow();

        assertThat(view.citizen()).isEqualTo(new Citizen(null, null, null));
        assertThat(view.description()).isNull();
        assertThat(view.locality()).isNull();
    }

    @Test
    void unknown_and_malformed_tracking_ids_answer_alike() {
        for (var id : List.of("PCRM-20260309-ZZZZZZZZ", "nonsense", "\0")) {
            assertThat(house.ask(new StatusOf(id), optionalInstanceOf(TrackingView.class)))
                    .isEmpty();
            assertThat(find(id)).isEmpty();
        }
    }

    private static String wholeLife() {
        var id = Office.newId();
        house.happens(
                EAST.system(),
                EAST.filed(id, Channel.PHONE, null, EAST.operator()),
                new ComplaintAssigned(id, EAST.water(), null, Status.OPEN, at(1)),
                new ComplaintAssigned(id, EAST.water(), EAST.officer(), Status.ASSIGNED, at(2)),
                new WorkStarted(id, null, Status.ASSIGNED, at(3)),
                new PriorityChanged(id, Priority.CRITICAL, Priority.MEDIUM, at(3)),
                new CategoryChanged(id, "Drainage", "Water Supply", at(3)));
        house.happens(
                EAST.system(),
                new ComplaintResolved(id, Personal.of("Mended once"), at(170), at(370), Status.IN_PROGRESS, at(4)),
                new DetailsCorrected(
                        id,
                        Personal.of(new Citizen("Kavita Rao Singh", "+91 11111 11111", "k@x.example")),
                        null,
                        null,
                        at(5)),
                new ComplaintReopened(id, Personal.of("Broken again"), SECOND, Status.RESOLVED, REOPENED),
                new WorkStarted(id, null, Status.ASSIGNED, at(7)),
                new ComplaintResolved(id, Personal.of("Mended again"), at(170), at(370), Status.IN_PROGRESS, at(8)),
                new ComplaintClosed(id, null, Status.RESOLVED, at(9)));
        return id;
    }

    private static Optional<ComplaintView> find(String id) {
        return house.ask(new ComplaintOf(EAST.viewer(Role.ADMIN), id), optionalInstanceOf(ComplaintView.class));
    }

    private static Instant at(int hours) {
        return Office.FILED.plus(Duration.ofHours(hours));
    }
}
