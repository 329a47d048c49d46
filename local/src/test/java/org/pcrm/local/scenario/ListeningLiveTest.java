package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Listener.Heard;

/** Browsers that listen while others work: each hears what is theirs to know, and nothing else. */
class ListeningLiveTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    private final Clerk officer = TOWN.officer(TOWN.water);

    @Test
    void the_first_word_is_how_many_are_unread() {
        TOWN.citizen().files("Water Supply");
        var unread = ADMIN.gets("notifications/unread-count").is(200).json().path("unread");
        try (var stream = ADMIN.listens(Map.of())) {
            var first = stream.hears("the first word", heard -> true);
            assertThat(first.event()).isEqualTo("connected");
            assertThat(first.data().path("unread").asInt()).isGreaterThanOrEqualTo(unread.asInt());
        }
    }

    @Test
    void a_notice_comes_in_every_open_tab_with_its_id_and_in_the_language_of_each() {
        try (var english = officer.listens(Map.of());
                var hindi = officer.listens(Map.of("Accept-Language", "hi"))) {
            var complaint = assigned(officer);
            var told = english.hears("the assignment", heard -> heard.tells("ASSIGNED", complaint));
            assertThat(told.data().path("text").asString())
                    .isEqualTo("Complaint " + complaint + " was assigned to you.");
            assertThat(told.id()).isEqualTo(told.data().path("id").asString());
            assertThat(told.data().path("at").asString()).endsWith("Z");
            assertThat(hindi.hears("the same", heard -> heard.tells("ASSIGNED", complaint))
                            .data()
                            .path("text")
                            .asString())
                    .contains("आपको सौंपी गई है");
            assertThat(officer.gets("notifications").is(200).text()).contains(told.id());
        }
    }

    @Test
    void a_change_is_heard_by_who_sees_the_complaint_and_by_nobody_else() {
        var colleague = TOWN.officer(TOWN.water);
        var otherHead = TOWN.head(TOWN.roads);
        var foreign = OTHER.admin();
        try (var own = officer.listens(Map.of());
                var notOwn = colleague.listens(Map.of());
                var notOfTheirs = otherHead.listens(Map.of());
                var notOfTheOffice = foreign.listens(Map.of())) {
            var complaint = assigned(officer);
            assertThat(officer.starts(complaint).is(200).json().path("version").asInt())
                    .isEqualTo(own.hears(
                                    "its newest version",
                                    heard -> heard.shows(complaint)
                                            && heard.data().path("version").asInt() == 2)
                            .data()
                            .path("version")
                            .asInt());
            assertThat(own.all())
                    .filteredOn(heard -> heard.shows(complaint))
                    .allSatisfy(heard -> assertThat(heard.id()).isNull());

            // What they hear afterwards tells that they would have heard that too.
            var later = assigned(colleague);
            notOwn.hears("their own", heard -> heard.shows(later));
            var inRoads = TOWN.citizen().files("Roads");
            notOfTheirs.hears("one of their department", heard -> heard.tells("FILED", inRoads));
            var elsewhere = OTHER.citizen().files("Other");
            notOfTheOffice.hears("one of their office", heard -> heard.tells("FILED", elsewhere));
            for (var stream : List.of(notOwn, notOfTheirs, notOfTheOffice)) {
                assertThat(stream.all()).noneMatch(heard -> isAbout(complaint, heard));
            }
        }
    }

    @Test
    void nobody_hears_of_what_they_did_themselves_but_every_screen_is_kept_fresh() {
        var complaint = assigned(officer);
        try (var stream = officer.listens(Map.of())) {
            officer.starts(complaint).is(200);
            stream.hears("the change", heard -> heard.shows(complaint));
            ADMIN.escalates(complaint, "More than we can do.").is(200);
            stream.hears("the escalation", heard -> heard.tells("ESCALATED", complaint));
            assertThat(stream.all()).noneMatch(heard -> heard.tells("STATUS_CHANGED", complaint));
        }
    }

    @Test
    void who_gets_another_department_hears_of_that_one_from_then_on() {
        var head = TOWN.head(TOWN.water);
        try (var stream = head.listens(Map.of())) {
            ADMIN.patches("staff/" + head.id(), Map.of("departmentId", TOWN.roads))
                    .is(200);
            var inWater = TOWN.citizen().files("Water Supply");
            var inRoads = TOWN.citizen().files("Roads");
            stream.hears("one of the new department", heard -> heard.tells("FILED", inRoads));
            assertThat(stream.all()).noneMatch(heard -> isAbout(inWater, heard));
        }
    }

    @Test
    void who_comes_again_hears_what_was_missed_and_is_told_to_read_anew() {
        String last;
        try (var stream = officer.listens(Map.of())) {
            var seen = assigned(officer);
            last = stream.hears("an assignment", heard -> heard.tells("ASSIGNED", seen))
                    .id();
        }
        var missed = assigned(officer);
        try (var again = officer.listens(Map.of("Last-Event-ID", last))) {
            again.hears("the end of what was missed", heard -> heard.event().equals("resync"));
            // What happens from then on may have been heard already.
            assertThat(again.all())
                    .extracting(Heard::event)
                    .startsWith("connected", "notification", "notification", "resync");
            assertThat(again.all()).anyMatch(heard -> heard.tells("ASSIGNED", missed));
            assertThat(again.all()).extracting(Heard::id).contains(last);
        }
    }

    @Test
    void it_ends_with_the_session_and_with_no_other() {
        var elsewhere = TOWN.again(officer);
        elsewhere.signsIn(TOWN.emailOf(officer), Town.PASSWORD).is(200);
        try (var stream = officer.listens(Map.of());
                var other = elsewhere.listens(Map.of())) {
            stream.hears("the first word", heard -> true);
            officer.posts("auth/logout", Map.of()).is(204);
            stream.isEnded();
            var complaint = assigned(officer);
            other.hears("the next one", heard -> heard.tells("ASSIGNED", complaint));
            assertThat(stream.all()).noneMatch(heard -> isAbout(complaint, heard));
        }
    }

    @Test
    void it_ends_with_the_account() {
        try (var stream = officer.listens(Map.of())) {
            ADMIN.patches("staff/" + officer.id(), Map.of("active", false)).is(200);
            stream.isEnded();
        }
    }

    @Test
    void it_ends_with_the_office() {
        var shut = new Town(RunningPcrm.instance());
        var platform = shut.superAdmin();
        try (var stream = shut.admin().listens(Map.of());
                var above = platform.listens(Map.of())) {
            platform.patches("tenants/" + shut.slug, Map.of("active", false)).is(200);
            stream.isEnded();
            above.isOpen();
        }
    }

    private static boolean isAbout(String complaint, Heard heard) {
        return heard.data() != null
                && heard.data().path("trackingId").asString().equals(complaint);
    }

    private String assigned(Clerk to) {
        var complaint = TOWN.citizen().files("Water Supply");
        ADMIN.assigns(complaint, TOWN.water, to).is(200);
        return complaint;
    }
}
