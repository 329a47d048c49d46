package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class GivingFeedbackTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Map<String, Object> FINE = Map.of("rating", 4, "comment", "Done within a day.");

    private final Citizen citizen = TOWN.citizen();
    private String id;

    @BeforeEach
    void a_complaint_is_on_an_officers_desk() {
        id = citizen.files("Water Supply");
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
    }

    @Test
    void it_is_given_once_after_the_resolution() {
        citizen.rates(id, FINE, Map.of()).isRefused(409, "complaint.feedback-not-open");
        resolve();
        assertThat(citizen.tracks(id).json().at("/feedback/open").asBoolean()).isTrue();

        var given = citizen.rates(id, FINE, Map.of()).is(201);
        assertThat(given.header("Location")).contains("/api/v1/public/complaints/" + id);
        assertThat(given.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(given.json().at("/feedback/open").asBoolean()).isFalse();
        assertThat(given.json().at("/feedback/given").asBoolean()).isTrue();
        assertThat(given.text()).isEqualTo(citizen.tracks(id).text()).doesNotContain("within a day");
        citizen.rates(id, FINE, Map.of()).isRefused(409, "complaint.feedback-not-open");
    }

    @Test
    void closing_does_not_end_it() {
        resolve();
        ADMIN.closes(id).is(200);
        citizen.rates(id.toLowerCase(java.util.Locale.ROOT), Map.of("rating", 1), Map.of())
                .is(201);
        var shown = ADMIN.reads(id).json().path("feedback");
        assertThat(shown.path("rating").asInt()).isEqualTo(1);
        assertThat(shown.path("comment").isNull()).isTrue();
    }

    @Test
    void who_sees_the_complaint_sees_it_and_nobody_else() {
        assertThat(ADMIN.reads(id).json().path("feedback").isNull()).isTrue();
        resolve();
        citizen.rates(id, FINE, Map.of()).is(201);

        var shown = OFFICER.reads(id).is(200).json().path("feedback");
        assertThat(shown.path("rating").asInt()).isEqualTo(4);
        assertThat(shown.path("comment").asString()).isEqualTo("Done within a day.");
        assertThat(shown.path("at").asString()).isNotBlank();
        var told = OFFICER.gets("complaints/" + id + "/history").json().at("/items/4");
        assertThat(told.path("action").asString()).isEqualTo("FeedbackGiven");
        assertThat(told.at("/actor/role").asString()).isEqualTo("CITIZEN");
        assertThat(told.at("/details/comment").asString()).isEqualTo("Done within a day.");
        TOWN.officer(TOWN.water).reads(id).is(404);
    }

    @Test
    void the_same_request_sent_again_is_one() {
        resolve();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = citizen.rates(id, FINE, key).is(201);
        assertThat(citizen.rates(id, FINE, key).is(201).text()).isEqualTo(first.text());
        citizen.rates(id, Map.of("rating", 1), key).isRefused(409, "idempotency.key-reused");
        citizen.rates(id, FINE, Map.of("Idempotency-Key", "1")).isWrongIn("Idempotency-Key");
        assertThat(ADMIN.reads(id).json().path("version").asInt()).isEqualTo(4);
    }

    @Test
    void what_is_no_feedback_is_refused() {
        resolve();
        citizen.rates(id, Map.of("rating", 0), Map.of()).isWrongIn("rating");
        citizen.rates(id, Map.of("rating", 6), Map.of()).isWrongIn("rating");
        citizen.rates(id, Map.of("rating", 4.5), Map.of()).isWrongIn("rating");
        citizen.rates(id, Map.of("comment", "Fine"), Map.of()).isWrongIn("rating");
        citizen.rates(id, Map.of("rating", 4, "comment", "x".repeat(2001)), Map.of())
                .isWrongIn("comment");
        citizen.rates(id, Map.of("rating", 4, "name", "Asha"), Map.of()).isWrongIn("name");
    }

    private void resolve() {
        OFFICER.resolves(id, "The broken pipe was exchanged.").is(200);
    }
}
