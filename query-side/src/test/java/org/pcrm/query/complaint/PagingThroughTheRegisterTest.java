package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.page.BadCursor;

class PagingThroughTheRegisterTest {

    private static final Filter ALL = new Filter(Set.of(), Set.of(), null, null, null, null, null, null, null, null);
    private static final int MANY = 1_100;
    private static final int FEW = 40;

    private static final Office EAST = Office.called("east");
    private static final Office CROWDED = Office.called("crowded");

    private static House house;

    @BeforeAll
    static void complaints_with_equal_keys_are_filed() {
        house = new House();
        house.happens(EAST.system(), filings(EAST, FEW));
        house.happens(CROWDED.system(), filings(CROWDED, MANY));
    }

    @ParameterizedTest
    @CsvSource({
        "filedAt, false",
        "filedAt, true",
        "dueAt, false",
        "dueAt, true",
        "priority, false",
        "priority, true",
        "sentiment, false",
        "sentiment, true"
    })
    void every_complaint_comes_once_and_in_order(Sort sort, boolean descending) {
        var found = new ArrayList<ComplaintView>();
        String cursor = null;
        do {
            var page = page(EAST, ALL, sort, descending, 7, cursor);
            assertThat(page.total()).isEqualTo(FEW);
            assertThat(page.totalIsLowerBound()).isFalse();
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        var order = key(sort).thenComparing(ComplaintView::trackingId);
        assertThat(found)
                .hasSize(FEW)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(descending ? order.reversed() : order);
    }

    @Test
    void a_total_above_a_thousand_is_a_lower_bound() {
        var page = page(CROWDED, ALL, Sort.filedAt, true, 1, null);

        assertThat(page.total()).isEqualTo(1_000);
        assertThat(page.totalIsLowerBound()).isTrue();
    }

    @Test
    void every_filter_narrows() {
        assertThat(ids(new Filter(Set.of(Status.OPEN), null, null, null, null, null, null, null, null, null)))
                .hasSize(FEW);
        assertThat(ids(new Filter(Set.of(Status.CLOSED), null, null, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(ids(new Filter(
                        null, Set.of(Priority.LOW, Priority.HIGH), null, null, null, null, null, null, null, null)))
                .hasSize(FEW / 2);
        assertThat(ids(new Filter(null, null, "Water Supply", null, null, null, null, null, null, null)))
                .hasSize(FEW);
        assertThat(ids(new Filter(null, null, "Roads", null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(ids(new Filter(null, null, null, EAST.water(), null, null, null, null, null, null)))
                .hasSize(FEW);
        assertThat(ids(new Filter(null, null, null, EAST.roads(), null, null, null, null, null, null)))
                .isEmpty();
        assertThat(ids(new Filter(null, null, null, null, null, null, null, null, null, false)))
                .hasSize(FEW);
        assertThat(ids(new Filter(null, null, null, null, null, null, null, null, null, true)))
                .isEmpty();
        assertThat(ids(new Filter(null, null, null, null, EAST.officer(), null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void the_time_of_filing_is_from_inclusive_to_exclusive() {
        var second = Office.FILED.plus(Duration.ofHours(1));
        var third = Office.FILED.plus(Duration.ofHours(2));
        var found = page(
                EAST,
                new Filter(null, null, null, null, null, null, second, third, null, null),
                Sort.filedAt,
                false,
                100,
                null);

        assertThat(found.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.filedAt()).isEqualTo(second));
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var cursor = page(EAST, ALL, Sort.filedAt, true, 1, null).nextCursor();

        assertThatThrownBy(() -> page(EAST, ALL, Sort.priority, true, 1, cursor))
                .hasRootCauseInstanceOf(BadCursor.class);
    }

    @Test
    void lists_say_neither_what_is_allowed_nor_which_words_led_to_a_priority() {
        assertThat(page(EAST, ALL, Sort.filedAt, true, 1, null).items()).allSatisfy(item -> {
            assertThat(item.allowedActions()).isNull();
            assertThat(item.triage().reasons()).isNull();
        });
    }

    private static Object[] filings(Office office, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> office.filed(
                        Office.newId(),
                        Channel.PORTAL,
                        office.water(),
                        null,
                        Office.FILED.plus(Duration.ofHours(i % 3)),
                        24 * (1 + i % 2),
                        Priority.values()[i % 4]))
                .toArray();
    }

    private static Comparator<ComplaintView> key(Sort sort) {
        return switch (sort) {
            case filedAt -> Comparator.<ComplaintView, Instant>comparing(ComplaintView::filedAt);
            case dueAt -> Comparator.comparing(view -> view.sla().dueAt());
            case priority -> Comparator.comparing(ComplaintView::priority);
            case sentiment -> Comparator.comparing(view -> view.triage().sentiment());
        };
    }

    private static List<String> ids(Filter filter) {
        return page(EAST, filter, Sort.filedAt, false, 100, null).items().stream()
                .map(ComplaintView::trackingId)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Page<ComplaintView> page(
            Office office, Filter filter, Sort sort, boolean descending, int limit, String cursor) {
        return house.ask(
                new ComplaintsInView(office.viewer(Role.ADMIN), filter, sort, descending, limit, cursor),
                instanceOf(Page.class));
    }
}
