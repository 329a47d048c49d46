package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;

/** Ways in which a missed deadline can stay unseen; each complaint has waited longer than its day of 24 hours. */
class NoBreachIsLostTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Duration GRANTED = Duration.ofHours(24);

    @Test
    void nobody_was_assigned() {
        var complaint = lateIn(TOWN, TOWN.water);
        assertThat(escalated(ADMIN, complaint).at("/officer").isNull()).isTrue();
    }

    @Test
    void there_is_nobody_to_lead() {
        var nobodys = TOWN.waitingSince(Instant.now().minus(Duration.ofDays(3)), null);
        var headless = TOWN.waitingSince(Instant.now().minus(Duration.ofDays(4)), TOWN.roads);
        for (var complaint : List.of(nobodys, headless)) {
            escalated(ADMIN, complaint);
            assertThat(ADMIN.gets("complaints?status=ESCALATED").is(200).text()).contains(complaint);
            ADMIN.assigns(complaint, TOWN.water, null).is(200);
            assertThat(ADMIN.reads(complaint).string("status")).isEqualTo("ASSIGNED");
        }
    }

    @Test
    void a_comment_was_made_meanwhile() {
        var complaint = TOWN.waitingSince(Instant.now().minus(GRANTED).plusSeconds(1), TOWN.water);
        var due = dueAt(ADMIN.reads(complaint).json());
        ADMIN.notes(complaint, "Called, nobody there.").is(201);
        var escalated = escalated(ADMIN, complaint);
        assertThat(dueAt(escalated)).isEqualTo(due);
        assertThat(ADMIN.gets("complaints/" + complaint + "/history").json().path("items").values().stream()
                        .filter(event -> event.path("action").asString().equals("SlaBreached"))
                        .map(event -> Instant.parse(event.path("at").asString())))
                .singleElement(InstanceOfAssertFactories.INSTANT)
                .isCloseTo(due, within(1, ChronoUnit.MICROS));
    }

    @Test
    void it_is_the_complaint_of_a_second_office() {
        var second = new Town(RunningPcrm.instance());
        var third = new Town(RunningPcrm.instance());
        var complaints = List.of(lateIn(TOWN, TOWN.water), lateIn(second, second.water), lateIn(third, third.roads));
        escalated(ADMIN, complaints.get(0));
        escalated(second.admin(), complaints.get(1));
        escalated(third.admin(), complaints.get(2));
    }

    private static Instant dueAt(JsonNode complaint) {
        return Instant.parse(complaint.at("/sla/dueAt").asString());
    }

    private static String lateIn(Town town, UUID department) {
        return town.waitingSince(Instant.now().minus(Duration.ofDays(4)), department);
    }

    /** The complaint once it was missed and escalated, each once. */
    private static JsonNode escalated(Clerk reader, String complaint) {
        Until.holds("escalated", () -> reader.reads(complaint).string("status").equals("ESCALATED"));
        assertThat(reader.gets("complaints/" + complaint + "/history").json().path("items").values().stream()
                        .map(event -> event.path("action").asString())
                        .filter(List.of("SlaBreached", "ComplaintEscalated")::contains))
                .containsExactly("SlaBreached", "ComplaintEscalated");
        return reader.reads(complaint).is(200).json();
    }
}
