package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;

/** The list of notices, and what of it is read. */
class BeingToldTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    private final Clerk officer = TOWN.officer(TOWN.water);

    @Test
    void a_notice_says_what_happened_to_which_complaint_in_the_readers_language() {
        var complaint = assigned();
        var notice = notices(Map.of()).getFirst();
        assertThat(notice.propertyNames()).containsExactlyInAnyOrder("id", "kind", "trackingId", "text", "at", "read");
        assertThat(notice.path("kind").asString()).isEqualTo("ASSIGNED");
        assertThat(notice.path("trackingId").asString()).isEqualTo(complaint);
        assertThat(notice.path("read").asBoolean()).isFalse();
        assertThat(notice.path("text").asString()).isEqualTo("Complaint " + complaint + " was assigned to you.");
        assertThat(notices(Map.of("Accept-Language", "hi"))
                        .getFirst()
                        .path("text")
                        .asString())
                .isEqualTo("शिकायत " + complaint + " आपको सौंपी गई है।");
    }

    @Test
    void what_is_read_stays_read_and_reading_it_twice_is_once() {
        assigned();
        assigned();
        assertThat(unread()).isEqualTo(2);
        var id = notices(Map.of()).getFirst().path("id").asString();
        for (int n = 0; n < 2; n++) {
            assertThat(officer.posts("notifications/" + id + "/read", Map.of())
                            .is(200)
                            .json()
                            .path("unread")
                            .asInt())
                    .isEqualTo(1);
        }
        assertThat(notices(Map.of()))
                .extracting(notice -> notice.path("read").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void all_that_is_there_can_be_read_at_once_and_what_comes_later_is_unread() {
        assigned();
        assigned();
        for (int n = 0; n < 2; n++) {
            assertThat(officer.posts("notifications/read-all", Map.of())
                            .is(200)
                            .json()
                            .path("unread")
                            .asInt())
                    .isZero();
        }
        assigned();
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void what_one_has_read_the_other_has_not() {
        var other = TOWN.admin();
        TOWN.citizen().files("Other");
        ADMIN.posts("notifications/read-all", Map.of()).is(200);
        assertThat(ADMIN.gets("notifications/unread-count")
                        .json()
                        .path("unread")
                        .asInt())
                .isZero();
        assertThat(other.gets("notifications/unread-count")
                        .json()
                        .path("unread")
                        .asInt())
                .isPositive();
    }

    @Test
    void somebody_elses_notice_is_not_there() {
        assigned();
        var id = notices(Map.of()).getFirst().path("id").asString();
        ADMIN.posts("notifications/" + id + "/read", Map.of()).isRefused(404, "not-found");
        officer.posts("notifications/" + UUID.randomUUID() + "/read", Map.of()).isRefused(404, "not-found");
        officer.posts("notifications/none/read", Map.of()).isRefused(404, "not-found");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void pages_follow_one_another_newest_first() {
        var complaints = List.of(assigned(), assigned(), assigned());
        var first = officer.gets("notifications?limit=2").is(200).json();
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.path("totalIsLowerBound").asBoolean()).isFalse();
        var second = officer.gets("notifications?limit=2&cursor="
                        + first.path("nextCursor").asString())
                .is(200)
                .json();
        assertThat(second.path("nextCursor").isNull()).isTrue();
        assertThat(first.at("/items/0/trackingId").asString()).isEqualTo(complaints.get(2));
        assertThat(first.at("/items/1/trackingId").asString()).isEqualTo(complaints.get(1));
        assertThat(second.at("/items/0/trackingId").asString()).isEqualTo(complaints.get(0));
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        officer.gets("notifications?limit=0").isWrongIn("limit");
        officer.gets("notifications?limit=101").isWrongIn("limit");
        officer.gets("notifications?cursor=nonsense").isWrongIn("cursor");
        officer.gets("notifications?kind=FILED").isWrongIn("kind");
    }

    @Test
    void a_missed_deadline_and_its_escalation_are_one_notice() {
        var head = TOWN.head(TOWN.roads);
        var complaint = TOWN.waitingSince(Instant.parse("2026-01-05T04:30:00Z"), TOWN.roads);
        Until.holds(
                "it is escalated",
                () -> ADMIN.reads(complaint).json().path("status").asString().equals("ESCALATED"));
        assertThat(head.gets("notifications").is(200).json().path("items").valueStream())
                .filteredOn(notice -> notice.path("trackingId").asString().equals(complaint))
                .extracting(notice -> notice.path("kind").asString())
                .containsExactly("SLA_BREACHED");
    }

    private String assigned() {
        var complaint = TOWN.citizen().files("Water Supply");
        ADMIN.assigns(complaint, TOWN.water, officer).is(200);
        return complaint;
    }

    private List<JsonNode> notices(Map<String, String> headers) {
        return officer.gets("notifications", headers)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private int unread() {
        return officer.gets("notifications/unread-count")
                .is(200)
                .json()
                .path("unread")
                .asInt();
    }
}
