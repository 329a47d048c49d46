package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.page.BadCursor;

class SearchingTheRegisterTest {

    private static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null);
    private static final Office EAST = Office.called("east");
    private static final Office CROWDED = Office.called("crowded");
    private static final int MANY = 1_200;

    private static final String PIPE = "PCRM-20260309-7K3M9QAB";
    private static final String LAMP = "PCRM-20260309-ZZZZZZ4X";
    private static final String HINDI = "PCRM-20260308-00000HHH";

    private static House house;
    private static int hours;

    @BeforeAll
    static void complaints_are_filed() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
        house.happens(
                EAST.system(),
                filed(
                        EAST,
                        PIPE,
                        "Kavita Rao",
                        "+91 98765 43210",
                        "The pipes near road/drain 12 are leaking",
                        EAST.water()),
                filed(EAST, LAMP, "Mohan Lal", "0522-2345678", "Street light broken, asked Kavita's neighbour", null),
                filed(
                        EAST,
                        HINDI,
                        "सुनीता देवी",
                        "098390 12345",
                        "सड़क पर पानी भर गया है, नालियों की सफाई नहीं हुई",
                        null));
        var many = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            var text = n % 20 == 0 ? "Garbage, garbage and more garbage" : "Much garbage on the street";
            many.add(filed(CROWDED, Office.newId(), n < 3 ? "Garbage Singh" : "Ravi Singh", "98000 00000", text, null));
        }
        house.happens(CROWDED.system(), many.toArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PIPE,
                "pcrm-20260309-7k3m9qab",
                "PCRM-20260309-7K",
                "7K3M9QAB",
                "9qab",
                "9876543210",
                "+91-98765-43210",
                "098765 43210",
                "(98765) 43210",
                "kavita rao",
                "RAO KAV",
                "pipe",
                "leaked pipes",
                "leak",
                "drain",
                "12",
                "  leaking  "
            })
    void one_complaint_is_found_by_each_thing_one_knows_of_it(String text) {
        assertThat(ids(text)).first().isEqualTo(PIPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"सुनीता", "सुनी", "पानी", "नाली", "सड़क", "9839012345", "पानी सफाई"})
    void what_is_told_in_hindi_is_found(String text) {
        assertThat(ids(text)).containsExactly(HINDI);
    }

    @Test
    void a_joiner_without_width_changes_nothing() {
        assertThat(ids("पा\u200Dनी")).containsExactly(HINDI);
    }

    @Test
    void all_words_must_be_there() {
        assertThat(ids("pipe lamp")).isEmpty();
    }

    @Test
    void names_come_before_descriptions() {
        assertThat(ids("kavita")).containsExactly(PIPE, LAMP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "!!!",
                "' OR 1=1 --",
                "%",
                "_",
                "a:* & !b",
                "\\",
                "\u0000",
                "\u202E",
                "\u200B",
                "\uD83D\uDCA7",
                "(((",
                ":*",
                "''",
                "\"quoted\"",
                "<->",
                "a"
            })
    void what_means_nothing_finds_nothing(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void words_that_everything_has_do_not_narrow() {
        assertThat(ids("the pipes are leaking")).containsExactly(PIPE);
    }

    @Test
    void filters_narrow_what_is_found() {
        assertThat(ids(
                        "PCRM-",
                        new Filter(null, null, null, EAST.water(), null, null, null, null, null, null),
                        EAST.viewer(Role.ADMIN)))
                .containsExactly(PIPE);
        assertThat(ids(
                        "pipe",
                        new Filter(Set.of(Status.CLOSED), null, null, null, null, null, null, null, null, null),
                        EAST.viewer(Role.ADMIN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, 3", "SUPER_ADMIN, 3", "DEPARTMENT_HEAD, 3", "CALL_OPERATOR, 3", "OFFICER, 0", "CITIZEN, 0"})
    void only_what_is_in_scope_is_found(Role role, int found) {
        assertThat(ids("PCRM-2026", ALL, EAST.viewer(role))).hasSize(found);
        assertThat(ids("garbage", ALL, EAST.viewer(role))).isEmpty();
    }

    @Test
    void who_looks_at_all_offices_finds_in_all() {
        var all = new Viewer(null, Role.SUPER_ADMIN, null, EAST.admin());
        assertThat(ids("pipe", ALL, all)).containsExactly(PIPE);
        assertThat(ids("garbage", ALL, all)).isNotEmpty();
    }

    @Test
    void pages_follow_one_another_beyond_what_is_ranked() {
        var found = new ArrayList<ComplaintView>();
        String cursor = null;
        do {
            var page = page(CROWDED.viewer(Role.ADMIN), "garbage", ALL, null, 97, cursor);
            assertThat(page.total()).isEqualTo(1_000);
            assertThat(page.totalIsLowerBound()).isTrue();
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(found).hasSize(MANY);
        assertThat(new HashSet<>(found)).hasSize(MANY);
        assertThat(found.subList(0, 3))
                .allSatisfy(item -> assertThat(item.citizen().name()).isEqualTo("Garbage Singh"));
        // 52 of them tell of it thrice; the oldest two are among the three named so and among those too old to be
        // ranked.
        assertThat(found.subList(3, 50))
                .allSatisfy(item -> assertThat(item.description()).startsWith("Garbage"));
        assertThat(found.subList(60, 900))
                .allSatisfy(item -> assertThat(item.description()).startsWith("Much"));
    }

    @Test
    void findings_can_be_sorted_like_a_list() {
        var page = page(EAST.viewer(Role.ADMIN), "PCRM-", ALL, Sort.filedAt, 2, null);
        assertThat(page.items()).extracting(ComplaintView::trackingId).containsExactly(HINDI, LAMP);
        assertThat(page(EAST.viewer(Role.ADMIN), "PCRM-", ALL, Sort.filedAt, 2, page.nextCursor())
                        .items())
                .extracting(ComplaintView::trackingId)
                .containsExactly(PIPE);
    }

    @Test
    void a_cursor_of_a_list_is_refused() {
        var cursor = page(EAST.viewer(Role.ADMIN), "PCRM-", ALL, Sort.filedAt, 2, null)
                .nextCursor();
        assertThatThrownBy(() -> page(EAST.viewer(Role.ADMIN), "PCRM-", ALL, null, 2, cursor))
                .hasRootCauseInstanceOf(BadCursor.class);
    }

    @Test
    void what_was_corrected_is_found_as_it_is_now() {
        var office = Office.called("correcting");
        var admin = office.viewer(Role.ADMIN);
        var id = Office.newId();
        house.happens(office.system(), filed(office, id, "Wrong Name", "90000 00001", "Told rightly", null));
        house.happens(
                office.system(),
                new DetailsCorrected(
                        id, Personal.of(new Citizen("Zubaida Bano", "90000 00002", null)), null, null, House.NOW));

        assertThat(ids("zubaida", ALL, admin)).containsExactly(id);
        assertThat(ids("9000000002", ALL, admin)).containsExactly(id);
        assertThat(ids("rightly", ALL, admin)).containsExactly(id);
        assertThat(ids("9000000001", ALL, admin)).isEmpty();
    }

    private static ComplaintFiled filed(
            Office office, String id, String name, String phone, String text, UUID department) {
        var filed = office.filed(
                id, Channel.PORTAL, department, null, Office.FILED.plus(Duration.ofSeconds(hours++)), 48, Priority.LOW);
        return new ComplaintFiled(
                id,
                filed.tenantId(),
                filed.filedAt(),
                filed.timeZone(),
                filed.channel(),
                filed.language(),
                Personal.of(new Citizen(name, phone, null)),
                Personal.of(text),
                filed.place(),
                filed.category(),
                filed.priority(),
                filed.priorityByHand(),
                filed.triage(),
                filed.reasons(),
                department,
                null,
                filed.sla());
    }

    private static List<String> ids(String text) {
        return ids(text, ALL, EAST.viewer(Role.ADMIN));
    }

    private static List<String> ids(String text, Filter filter, Viewer viewer) {
        return page(viewer, text, filter, null, 100, null).items().stream()
                .map(ComplaintView::trackingId)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Page<ComplaintView> page(
            Viewer viewer, String text, Filter filter, Sort sort, int limit, String cursor) {
        return house.ask(new ComplaintsFound(viewer, text, filter, sort, true, limit, cursor), instanceOf(Page.class));
    }
}
