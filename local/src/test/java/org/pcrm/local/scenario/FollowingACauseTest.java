package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;

/** What the program does by itself says so, and leads back to what began it. */
class FollowingACauseTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    @Test
    void a_missed_deadline_leads_back_to_the_filing() {
        var late = TOWN.waitingSince(Instant.now().minus(Duration.ofDays(3)), TOWN.water);
        Until.holds("it is escalated", () -> ADMIN.reads(late).string("status").equals("ESCALATED"));
        var filed = record(late, "ComplaintFiled");
        for (var action : new String[] {"SlaBreached", "ComplaintEscalated"}) {
            var followed = record(late, action);
            assertThat(followed.at("/actor/role").asString()).isEqualTo("SYSTEM");
            assertThat(followed.at("/actor/id").isNull()).isTrue();
            assertThat(followed.path("correlationId")).isEqualTo(filed.path("correlationId"));
            assertThat(followed.path("causedBy")).isEqualTo(filed.path("id"));
        }
    }

    private static JsonNode record(String complaint, String action) {
        var items = ADMIN.gets("audit?entityId=" + complaint + "&action=" + action)
                .is(200)
                .json()
                .path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
