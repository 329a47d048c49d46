package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class ListingComplaintsTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final ArrayList<String> FILED = new ArrayList<>();

    static {
        for (int n = 0; n < 7; n++) {
            FILED.add(TOWN.citizen().files(n < 4 ? "Water Supply" : "Roads"));
        }
        ADMIN.corrects(FILED.get(2), Map.of("priority", "CRITICAL")).is(200);
        ADMIN.assigns(FILED.get(5), TOWN.roads, null).is(200);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = ADMIN.gets("complaints?limit=3" + cursor).is(200).json();
            page.path("items").forEach(item -> seen.add(item.path("trackingId").asString()));
            cursor = page.path("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.path("nextCursor").asString();
            assertThat(page.path("total").asInt()).isEqualTo(7);
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(FILED.reversed());
    }

    @Test
    void filters_narrow_together() {
        assertThat(total("category=Roads")).isEqualTo(3);
        assertThat(total("category=Roads&status=OPEN")).isEqualTo(2);
        assertThat(total("status=OPEN,ASSIGNED")).isEqualTo(7);
        assertThat(total("priority=CRITICAL")).isEqualTo(1);
        assertThat(total("departmentId=" + TOWN.water)).isEqualTo(4);
        assertThat(total("category=Other")).isZero();
    }

    @Test
    void days_are_the_offices_days_and_inclusive() {
        var today = LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Kolkata")));
        // Filed moments ago: on this day, or on the one before if midnight has just passed there.
        assertThat(total("filedFrom=" + today.minusDays(1) + "&filedTo=" + today))
                .isEqualTo(7);
        assertThat(total("filedFrom=" + today.plusDays(1))).isZero();
        assertThat(total("filedTo=" + today.minusDays(2))).isZero();
        assertThat(total("filedFrom=2020-01-01T00:00:00Z")).isEqualTo(7);
    }

    @Test
    void the_most_urgent_and_the_soonest_due_come_first_when_asked() {
        assertThat(first("sort=priority&direction=desc")).isEqualTo(FILED.get(2));
        assertThat(first("sort=dueAt&direction=asc")).isEqualTo(FILED.getFirst());
        assertThat(first("sort=filedAt&direction=asc")).isEqualTo(FILED.getFirst());
    }

    @Test
    void items_carry_no_allowed_actions() {
        assertThat(ADMIN.gets("complaints").text()).doesNotContain("allowedActions");
    }

    private static int total(String filter) {
        return ADMIN.gets("complaints?" + filter).is(200).json().path("total").asInt();
    }

    private static String first(String order) {
        return ADMIN.gets("complaints?" + order)
                .is(200)
                .json()
                .at("/items/0/trackingId")
                .asString();
    }
}
