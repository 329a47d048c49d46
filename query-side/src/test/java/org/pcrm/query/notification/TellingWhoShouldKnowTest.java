package org.pcrm.query.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.notification.NotificationQueries.*;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

/** Who is told of what: the table of notifications, line by line. */
class TellingWhoShouldKnowTest {

    private static House house;

    private final Office office = Office.called("office-" + UUID.randomUUID());
    private final String id = Office.newId();
    private final Viewer officer = office.viewer(Role.OFFICER);
    private final Viewer head = office.viewer(Role.DEPARTMENT_HEAD);
    private final Viewer otherHead = new Viewer(office.id(), Role.DEPARTMENT_HEAD, office.roads(), UUID.randomUUID());
    private final Viewer operator = office.viewer(Role.CALL_OPERATOR);
    private final Viewer admin = office.viewer(Role.ADMIN);
    private final Viewer platform = new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID());

    @BeforeAll
    static void there_is_a_house() {
        house = new House();
    }

    @BeforeEach
    void the_office_is_open() {
        house.happens(office.system(), office.opening());
    }

    @Test
    void a_filing_by_the_portal() {
        house.happens(Actor.citizen(office.id()), office.filed(id, Channel.PORTAL, office.water(), null));
        isTold(operator, "FILED");
        isTold(head, "FILED");
        isTold(admin, "FILED");
        isTold(officer);
        isTold(otherHead);
        isTold(platform);
    }

    @Test
    void a_filing_by_telephone_without_a_department() {
        house.happens(operator.asActor(), office.filed(id, Channel.PHONE, null, operator.staffId()));
        isTold(operator);
        isTold(new Viewer(office.id(), Role.CALL_OPERATOR, null, UUID.randomUUID()));
        isTold(head, "FILED");
        isTold(otherHead, "FILED");
        isTold(admin, "FILED");
    }

    @Test
    void an_assignment() {
        filedAndAssigned();
        isTold(officer, "ASSIGNED");
        isTold(operator, "STATUS_CHANGED ASSIGNED");
        isTold(head);
    }

    @Test
    void work_and_its_end() {
        filedAndAssigned();
        house.happens(
                officer.asActor(),
                new WorkStarted(id, null, Status.ASSIGNED, House.NOW),
                new ComplaintResolved(id, Personal.of("Mended"), House.NOW, House.NOW, Status.IN_PROGRESS, House.NOW));
        house.happens(admin.asActor(), new ComplaintClosed(id, null, Status.RESOLVED, House.NOW));
        isTold(officer, "ASSIGNED", "STATUS_CHANGED CLOSED");
        isTold(
                operator,
                "STATUS_CHANGED ASSIGNED",
                "STATUS_CHANGED IN_PROGRESS",
                "STATUS_CHANGED RESOLVED",
                "STATUS_CHANGED CLOSED");
    }

    @Test
    void a_deadline_that_comes_near_and_passes_is_one_notice_each_and_its_escalation_none() {
        filedAndAssigned();
        house.happens(
                office.system(),
                new SlaWarned(id, House.NOW, House.NOW),
                new SlaBreached(id, office.water(), office.officer(), House.NOW),
                new ComplaintEscalated(id, null, Status.ASSIGNED, House.NOW));
        isTold(officer, "ASSIGNED", "SLA_WARNING", "SLA_BREACHED");
        isTold(head, "SLA_WARNING", "SLA_BREACHED");
        isTold(operator, "STATUS_CHANGED ASSIGNED", "SLA_BREACHED");
        isTold(otherHead);
        isTold(admin);
    }

    @Test
    void a_breach_that_somebody_finds_is_told_to_the_finder_too() {
        filedAndAssigned();
        house.happens(officer.asActor(), new SlaBreached(id, office.water(), office.officer(), House.NOW));
        isTold(officer, "ASSIGNED", "SLA_BREACHED");
    }

    @Test
    void a_breach_without_a_department() {
        house.happens(operator.asActor(), office.filed(id, Channel.PHONE, null, operator.staffId()));
        house.happens(office.system(), new SlaBreached(id, null, null, House.NOW));
        isTold(head, "FILED", "SLA_BREACHED");
        isTold(admin, "FILED", "SLA_BREACHED");
        isTold(operator, "SLA_BREACHED");
    }

    @Test
    void an_escalation_by_hand() {
        filedAndAssigned();
        house.happens(head.asActor(), new ComplaintEscalated(id, Personal.of("Not ours"), Status.ASSIGNED, House.NOW));
        isTold(officer, "ASSIGNED", "ESCALATED");
        isTold(operator, "STATUS_CHANGED ASSIGNED", "ESCALATED");
        isTold(admin, "ESCALATED");
        isTold(head);
    }

    @Test
    void a_dispute_and_a_bad_rating() {
        filedAndAssigned();
        house.happens(
                Actor.citizen(office.id()),
                new ComplaintReopened(
                        id, Personal.of("Not done"), office.filed(id).sla(), Status.RESOLVED, House.NOW),
                new FeedbackGiven(id, 2, null, office.water(), office.officer(), House.NOW));
        isTold(officer, "ASSIGNED", "REOPENED", "LOW_RATING");
        isTold(head, "REOPENED", "LOW_RATING");
        isTold(operator, "STATUS_CHANGED ASSIGNED", "REOPENED");
    }

    @Test
    void a_good_rating_a_note_and_a_correction_are_no_news() {
        filedAndAssigned();
        house.happens(
                Actor.citizen(office.id()),
                new FeedbackGiven(id, 3, null, office.water(), office.officer(), House.NOW),
                new NoteAdded(id, UUID.randomUUID(), Personal.of("A remark"), House.NOW),
                new CategoryChanged(id, "Roads", "Water Supply", House.NOW));
        isTold(officer, "ASSIGNED");
        isTold(head);
    }

    @Test
    void who_filed_it_and_works_on_it_is_told_once() {
        house.happens(officer.asActor(), office.filed(id, Channel.PHONE, office.water(), officer.staffId()));
        house.happens(
                admin.asActor(),
                new ComplaintAssigned(id, office.water(), officer.staffId(), Status.OPEN, House.NOW),
                new WorkStarted(id, null, Status.ASSIGNED, House.NOW));
        isTold(officer, "ASSIGNED", "STATUS_CHANGED IN_PROGRESS");
    }

    @Test
    void a_demonstration_of_the_past_is_no_news() {
        var retold = house.caused(office.system(), office.filed(id, Channel.PORTAL, office.water(), null)).stream()
                .<DomainEventMessage<?>>map(message -> message.andMetaData(Map.of(Stamp.RETOLD, "true")))
                .toList();
        house.processor().deliver(retold);
        isTold(admin);
    }

    @Test
    void told_again_in_one_batch_it_is_the_same() {
        var first =
                house.caused(operator.asActor(), office.filed(id, Channel.PHONE, office.water(), operator.staffId()));
        var then = house.caused(
                admin.asActor(),
                new ComplaintAssigned(id, office.water(), officer.staffId(), Status.OPEN, House.NOW),
                new WorkStarted(id, null, Status.ASSIGNED, House.NOW));
        first.forEach(event -> house.processor().deliver(List.of(event)));
        then.forEach(event -> house.processor().deliver(List.of(event)));
        var rows = rows();
        house.tables().update("DELETE FROM notification WHERE tracking_id = ?", id);
        house.tables().update("DELETE FROM complaint WHERE tracking_id = ?", id);
        house.processor().deliver(Stream.concat(first.stream(), then.stream()).toList());
        assertThat(rows).hasSize(4);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void what_is_told_live_reaches_whom_the_list_shows_it_to() {
        a_dispute_and_a_bad_rating();
        house.happens(head.asActor(), new ComplaintEscalated(id, null, Status.ASSIGNED, House.NOW));
        house.happens(Actor.citizen(office.id()), office.filed(Office.newId(), Channel.PORTAL, null, null));
        var ids = house.tables()
                .queryForList("SELECT notice_id FROM notification WHERE tenant_id = ?", UUID.class, office.id());
        var notices = house.ask(new NoticesNamed(platform, ids), multipleInstancesOf(Notice.class));
        for (var viewer : List.of(officer, head, otherHead, operator, admin, platform)) {
            assertThat(seen(viewer))
                    .as("%s", viewer)
                    .extracting(NotificationView::id)
                    .containsExactlyInAnyOrderElementsOf(notices.stream()
                            .filter(notice -> notice.audience().reaches(viewer))
                            .map(notice -> notice.view().id())
                            .toList());
        }
        assertThat(seen(admin)).hasSizeGreaterThan(1);
    }

    private void filedAndAssigned() {
        house.happens(operator.asActor(), office.filed(id, Channel.PHONE, office.roads(), operator.staffId()));
        house.tables().update("DELETE FROM notification WHERE tracking_id = ?", id);
        house.happens(
                admin.asActor(), new ComplaintAssigned(id, office.water(), officer.staffId(), Status.OPEN, House.NOW));
    }

    private List<String> rows() {
        return house.tables()
                .queryForList("SELECT n::text FROM notification n WHERE tracking_id = ? ORDER BY 1", String.class, id);
    }

    private void isTold(Viewer viewer, String... kinds) {
        assertThat(seen(viewer))
                .as("%s", viewer)
                .filteredOn(notice -> notice.trackingId().equals(id))
                .extracting(notice ->
                        notice.status() == null ? notice.kind().toString() : notice.kind() + " " + notice.status())
                .containsExactlyInAnyOrder(kinds);
    }

    @SuppressWarnings("unchecked")
    private static List<NotificationView> seen(Viewer viewer) {
        return ((Page<NotificationView>) house.ask(new NotificationsInView(viewer, 100, null), instanceOf(Page.class)))
                .items();
    }
}
