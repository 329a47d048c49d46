package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

/** What the product tells of itself to whoever watches it, at the endpoint that a collector asks. */
class WatchingThePlatformTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk SUPER = TOWN.superAdmin();

    @Test
    void every_figure_of_the_product_is_there() {
        TOWN.citizen().files("Water Supply");
        for (var projection : List.of("directory", "register", "similar", "analytics")) {
            for (var figure : List.of(
                    "pcrm_projection_lag_events",
                    "pcrm_projection_lag_seconds",
                    "pcrm_dead_letters",
                    "pcrm_rebuild_percent",
                    "pcrm_rebuild_events_per_second")) {
                assertThat(told()).containsPattern(figure + "\\{[^}]*projection=\"" + projection + "\"[^}]*} [0-9.]+");
            }
        }
        for (var figure : List.of(
                "pcrm_deadlines_due",
                "pcrm_deadlines_late",
                "pcrm_mails_waiting",
                "pcrm_mails_set_aside",
                "pcrm_streams_open")) {
            assertThat(told()).containsPattern("(?m)^" + figure + "[ {].*[0-9.]+$");
        }
    }

    @Test
    void a_command_is_counted_by_what_came_of_it() {
        var id = TOWN.citizen().files("Water Supply");
        var filed = count("FileComplaint", "done");
        var refused = count("CloseComplaint", "complaint.transition-not-allowed");
        TOWN.citizen().files("Water Supply");
        ADMIN.posts("complaints/" + id + "/transitions", Map.of("to", "CLOSED")).is(409);
        assertThat(count("FileComplaint", "done")).isGreaterThan(filed);
        assertThat(count("CloseComplaint", "complaint.transition-not-allowed")).isGreaterThan(refused);
    }

    private static double count(String command, String outcome) {
        var found = Pattern.compile(
                        "pcrm_commands_seconds_count\\{[^}]*command=\"%s\"[^}]*outcome=\"%s\"[^}]*} ([0-9.]+)"
                                .formatted(command, Pattern.quote(outcome)))
                .matcher(told());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static String told() {
        return SUPER.gets("/actuator/prometheus").is(200).text();
    }
}
