package org.pcrm.query.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.notification.NotificationQueries.*;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.page.BadCursor;

/** How far back notices are shown, what of them is read, and what somebody missed who comes again. */
class ReadingNoticesTest {

    private final House house = new House();
    private final Office office = Office.called("east");
    private final Viewer admin = office.viewer(Role.ADMIN);

    @BeforeEach
    void the_office_is_open() {
        house.happens(office.system(), office.opening());
    }

    @Test
    void after_ninety_days_they_are_not_shown() {
        filedAt(House.NOW.minus(Duration.ofDays(90)));
        var last = filedAt(House.NOW.minus(Duration.ofDays(90)).plusSeconds(1));
        assertThat(page(100, null).items())
                .extracting(NotificationView::trackingId)
                .containsExactly(last);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void the_newest_is_the_first_and_pages_leave_out_none() {
        var first = filedAt(House.NOW.minusSeconds(3));
        var second = filedAt(House.NOW.minusSeconds(2));
        var third = filedAt(House.NOW.minusSeconds(2));
        var page = page(1, null);
        assertThat(page.total()).isEqualTo(3);
        var next = page(1, page.nextCursor());
        var last = page(1, next.nextCursor());
        assertThat(List.of(page.items().getFirst(), next.items().getFirst()))
                .extracting(NotificationView::trackingId)
                .containsExactlyInAnyOrder(second, third);
        assertThat(last.items()).extracting(NotificationView::trackingId).containsExactly(first);
        assertThat(last.nextCursor()).isNull();
    }

    @Test
    void a_cursor_of_no_page_is_refused() {
        for (var cursor : List.of("", "bm90aGluZw", "MTk2OS0wMS0wMVQwMDowMDowMFp8eA", "?")) {
            assertThatThrownBy(() -> page(1, cursor))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(BadCursor.class);
        }
    }

    @Test
    void what_is_marked_is_read_and_so_is_all_up_to_a_moment() {
        filedAt(House.NOW.minusSeconds(30));
        filedAt(House.NOW.minusSeconds(20));
        filedAt(House.NOW.minusSeconds(10));
        house.tables()
                .update(
                        "INSERT INTO notices_read_until VALUES (?, ?, ?)",
                        admin.staffId(),
                        office.id(),
                        Timestamp.from(House.NOW.minusSeconds(30)));
        house.tables()
                .update(
                        "INSERT INTO notice_read SELECT ?, notice_id, tenant_id, at FROM notification WHERE at = ?",
                        admin.staffId(),
                        Timestamp.from(House.NOW.minusSeconds(10)));
        assertThat(page(100, null).items()).extracting(NotificationView::read).containsExactly(true, false, true);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void all_can_be_taken_for_read_up_to_a_minute_before_the_newest_and_from_there_one_by_one() {
        filedAt(House.NOW.minusSeconds(100));
        var newest = House.NOW.minusSeconds(10);
        filedAt(newest.minusSeconds(59));
        filedAt(newest);
        assertThat(house.ask(new NewestInView(admin), multipleInstancesOf(Newest.class)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.tenantId()).isEqualTo(office.id());
                    assertThat(told.before()).isEqualTo(newest.minusSeconds(60));
                    assertThat(told.lately()).hasSize(2);
                });
    }

    @Test
    void who_comes_again_missed_what_came_since_a_minute_before_the_last_one() {
        filedAt(House.NOW.minusSeconds(200));
        var overlapping = filedAt(House.NOW.minusSeconds(159));
        var last = filedAt(House.NOW.minusSeconds(100));
        var missed = filedAt(House.NOW.minusSeconds(50));
        assertThat(missed(idOf(last), 10))
                .extracting(NotificationView::trackingId)
                .containsExactly(overlapping, last, missed);
        assertThat(missed(idOf(last), 2)).isEmpty();
        assertThat(missed(UUID.randomUUID(), 10)).isEmpty();
    }

    private String filedAt(Instant at) {
        var id = Office.newId();
        house.happens(Actor.citizen(office.id()), office.filed(id, Channel.PORTAL, null, null));
        house.tables().update("UPDATE notification SET at = ? WHERE tracking_id = ?", Timestamp.from(at), id);
        return id;
    }

    private UUID idOf(String complaint) {
        return page(100, null).items().stream()
                .filter(notice -> notice.trackingId().equals(complaint))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<NotificationView> missed(UUID last, int limit) {
        return house.ask(new MissedSince(admin, last, limit), multipleInstancesOf(NotificationView.class));
    }

    private int unread() {
        return house.ask(new UnreadInView(admin), instanceOf(Unread.class)).unread();
    }

    @SuppressWarnings("unchecked")
    private Page<NotificationView> page(int limit, String cursor) {
        return (Page<NotificationView>)
                house.ask(new NotificationsInView(admin, limit, cursor), instanceOf(Page.class));
    }
}
