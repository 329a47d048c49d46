package org.pcrm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.department.DepartmentQueries.*;
import org.pcrm.api.notification.NotificationQueries.NotificationsInView;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.staff.StaffQueries.*;
import org.pcrm.api.tenant.TenantQueries.*;

/** Every question of staff with the first wall, the query's own condition on the office, taken away. */
class ForgettingTheFilterTest {

    private static final int COMPLAINTS = 120;
    private static final String SEARCH = "search: ";
    private static final int READS = 10_000;

    /** Later than everything that waits. */
    private static final Instant FUTURE = House.NOW.plus(Duration.ofDays(30));

    private static final List<Office> OFFICES = List.of(Office.called("eastern"), Office.called("western"));
    private static final Map<Office, List<String>> FILED = new HashMap<>();
    private static final List<Question> QUESTIONS = new ArrayList<>();

    static {
        for (var office : OFFICES) {
            var filed = Stream.generate(Office::newId).limit(COMPLAINTS).toList();
            FILED.put(office, filed);
            filed.forEach(ForgettingTheFilterTest::askAboutComplaint);
            Stream.of(office.officer(), office.head(), office.operator(), office.admin())
                    .forEach(id -> ask(
                            "person",
                            (house, viewer) ->
                                    house.ask(new StaffOf(viewer, id), optionalInstanceOf(StaffView.class))));
            Stream.of(office.water(), office.roads())
                    .forEach(id -> ask(
                            "department",
                            (house, viewer) ->
                                    house.ask(new DepartmentOf(viewer, id), optionalInstanceOf(DepartmentView.class))));
            ask(
                    "office",
                    (house, viewer) ->
                            house.ask(new TenantOf(viewer, office.slug()), optionalInstanceOf(TenantView.class)));
        }
        askForLists();
    }

    @Test
    void the_database_still_shows_no_foreign_row() {
        var reading = new ArrayList<Unfiltered>();
        var house = inhabited(database -> {
            reading.add(new Unfiltered(database.read()));
            return reading.getFirst();
        });
        int reads = 0;
        for (var viewer : viewers()) {
            for (var question : QUESTIONS) {
                var told = question.asked().apply(house, viewer).toString();
                assertThat(told).as("%s by %s", question.about(), viewer).doesNotContain(foreign(viewer));
                reads++;
            }
        }
        assertThat(reads).isGreaterThanOrEqualTo(READS);
        assertThat(reading.getFirst().taken()).isGreaterThanOrEqualTo(READS);
    }

    /** Else the test above could not fail: each kind of question, asked past both walls, tells of the other office. */
    @Test
    void without_the_walls_of_the_database_every_question_shows_them() {
        var house = inhabited(database -> new Unfiltered(database.owner()));
        var viewer = OFFICES.getFirst().viewer(Role.ADMIN);
        Set<String> leaked = new HashSet<>();
        for (var question : QUESTIONS) {
            var told = question.asked().apply(house, viewer).toString();
            if (Stream.of(foreign(viewer)).anyMatch(told::contains)) {
                leaked.add(question.about());
            }
        }
        assertThat(leaked)
                .containsExactlyInAnyOrderElementsOf(QUESTIONS.stream()
                        .map(Question::about)
                        // Whoever asks, the view that searches keeps to the office by itself.
                        .filter(about -> !about.startsWith(SEARCH))
                        .collect(Collectors.toSet()));
    }

    private static House inhabited(Function<Database, DataSource> reading) {
        var house = new House(reading);
        for (var office : OFFICES) {
            house.happens(office.system(), office.opening());
            var events = new ArrayList<>();
            for (var id : FILED.get(office)) {
                events.add(office.filed(id));
                events.add(new NoteAdded(id, UUID.randomUUID(), Personal.of("Of the " + office.slug()), House.NOW));
            }
            var resolved = FILED.get(office).getFirst();
            var said = Personal.of("Mended");
            events.add(new ComplaintResolved(resolved, said, FUTURE, FUTURE, Status.IN_PROGRESS, House.NOW));
            house.happens(office.system(), events.toArray());
        }
        return house;
    }

    private static List<Viewer> viewers() {
        var roles = List.of(Role.CALL_OPERATOR, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.ADMIN);
        var viewers = new ArrayList<Viewer>();
        for (var office : OFFICES) {
            roles.forEach(role -> viewers.add(office.viewer(role)));
            viewers.add(office.viewer(Role.SUPER_ADMIN));
            viewers.add(office.viewer(Role.SYSTEM));
        }
        roles.forEach(role -> viewers.add(new Viewer(null, role, null, UUID.randomUUID())));
        return viewers;
    }

    /** Words that stand in rows of offices which are not the viewer's. */
    private static String[] foreign(Viewer viewer) {
        return OFFICES.stream()
                .filter(office -> !office.id().equals(viewer.tenantId()))
                .flatMap(office -> Stream.concat(
                        Stream.of(
                                office.slug(),
                                office.water().toString(),
                                office.roads().toString()),
                        FILED.get(office).stream()))
                .toArray(String[]::new);
    }

    private static void askAboutComplaint(String id) {
        ask(
                "complaint",
                (house, viewer) -> house.ask(new ComplaintOf(viewer, id), optionalInstanceOf(ComplaintView.class)));
        // That there is a history tells that there is a complaint.
        ask(
                "history",
                (house, viewer) -> house.ask(new HistoryOf(viewer, id), optionalInstanceOf(History.class))
                        .map(history -> id));
        ask("notes", (house, viewer) -> house.ask(new NotesOf(viewer, id), optionalInstanceOf(Notes.class)));
    }

    private static void askForLists() {
        var all = new Filter(null, null, null, null, null, null, null, null, null, null);
        ask(
                "register",
                (house, viewer) -> house.ask(
                        new ComplaintsInView(viewer, all, Sort.filedAt, true, 100, null), instanceOf(Page.class)));
        for (var text : List.of("PCRM-", "Kavita", "water", "9876543210")) {
            ask(
                    SEARCH + text,
                    (house, viewer) -> house.ask(
                            new ComplaintsFound(viewer, text, all, null, true, 100, null), instanceOf(Page.class)));
        }
        for (var duty : Duty.values()) {
            ask(
                    "left undone: " + duty,
                    (house, viewer) -> house.ask(
                            new OverdueInView(viewer, duty, FUTURE.plusSeconds(1), null, 2 * COMPLAINTS),
                            multipleInstancesOf(Overdue.class)));
        }
        ask(
                "notices",
                (house, viewer) -> house.ask(new NotificationsInView(viewer, 100, null), instanceOf(Page.class)));
        ask(
                "standings",
                (house, viewer) -> house.ask(
                        new StandingsOf(
                                viewer,
                                FILED.values().stream().flatMap(List::stream).toList()),
                        multipleInstancesOf(Placed.class)));
        ask("people", (house, viewer) -> house.ask(new StaffInView(viewer), instanceOf(StaffList.class)));
        ask(
                "departments",
                (house, viewer) -> house.ask(new DepartmentsInView(viewer), multipleInstancesOf(DepartmentView.class)));
        ask("offices", (house, viewer) -> house.ask(new TenantsInView(viewer), multipleInstancesOf(TenantView.class)));
    }

    private static void ask(String about, BiFunction<House, Viewer, Object> asked) {
        QUESTIONS.add(new Question(about, asked));
    }

    private record Question(String about, BiFunction<House, Viewer, Object> asked) {}
}
