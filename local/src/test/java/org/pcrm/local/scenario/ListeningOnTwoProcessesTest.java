package org.pcrm.local.scenario;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;

/** What one process does is heard by who listens at another one. */
class ListeningOnTwoProcessesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    private static LocalPcrm second;

    private final Clerk officer = TOWN.officer(TOWN.water);

    @BeforeAll
    static void another_process_starts() {
        second = TwoProcesses.starts(List.of("--pcrm.rate-limits=off"));
    }

    @AfterAll
    static void it_stops() {
        second.close();
    }

    @Test
    void an_event_of_either_is_heard_at_both() {
        var here = TOWN.admin();
        var there = at(second.address(), here);
        try (var first = here.listens(Map.of());
                var other = there.listens(Map.of())) {
            for (var process : List.of(RunningPcrm.instance(), second)) {
                var complaint = new Citizen(process.address(), TOWN.slug).files("Other");
                for (var stream : List.of(first, other)) {
                    stream.hears("the notice", heard -> heard.tells("FILED", complaint));
                    stream.hears("the change", heard -> heard.shows(complaint));
                }
            }
        }
    }

    @Test
    void a_session_that_ends_at_one_is_heard_no_more_at_the_other() {
        try (var stream = at(second.address(), officer).listens(Map.of())) {
            TOWN.admin()
                    .patches("staff/" + officer.id(), Map.of("active", false))
                    .is(200);
            stream.isEnded();
        }
    }

    @Test
    void who_moves_to_another_process_hears_what_was_missed() {
        String last;
        try (var stream = officer.listens(Map.of())) {
            var seen = assigned();
            last = stream.hears("an assignment", heard -> heard.tells("ASSIGNED", seen))
                    .id();
        }
        var missed = assigned();
        try (var again = at(second.address(), officer).listens(Map.of("Last-Event-ID", last))) {
            again.hears("the missed one", heard -> heard.tells("ASSIGNED", missed));
        }
    }

    private String assigned() {
        var complaint = TOWN.citizen().files("Water Supply");
        TOWN.admin().assigns(complaint, TOWN.water, officer).is(200);
        return complaint;
    }

    private static Clerk at(URI address, Clerk clerk) {
        var there = new Clerk(address, clerk.id());
        there.signsIn(TOWN.emailOf(clerk), Town.PASSWORD).is(200);
        return there;
    }
}
