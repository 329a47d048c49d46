package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class DisputingAResolutionTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final String WHY = "It was broken again the next morning.";
    private static final String CLOSED = "complaint.dispute-not-open";

    private final Citizen citizen = TOWN.citizen();
    private String id;

    @BeforeEach
    void a_complaint_is_on_an_officers_desk() {
        id = citizen.files("Water Supply");
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
    }

    @Test
    void the_same_officer_gets_it_back_with_a_new_clock() {
        var before = resolve();
        assertThat(citizen.tracks(id).json().at("/dispute/open").asBoolean()).isTrue();

        var disputed = citizen.disputes(id, WHY, Map.of()).is(201);
        assertThat(disputed.string("status")).isEqualTo("ASSIGNED");
        assertThat(disputed.json().at("/dispute/open").asBoolean()).isFalse();
        assertThat(disputed.json().at("/feedback/open").asBoolean()).isFalse();
        assertThat(disputed.text()).isEqualTo(citizen.tracks(id).text()).doesNotContain(WHY);

        var after = OFFICER.reads(id).is(200).json();
        assertThat(after.at("/officer/id").asString()).isEqualTo(OFFICER.id().toString());
        assertThat(after.at("/sla/dueAt").asString())
                .isGreaterThan(before.json().at("/sla/dueAt").asString());
        var told = OFFICER.gets("complaints/" + id + "/history").json().at("/items/4");
        assertThat(told.path("action").asString()).isEqualTo("ComplaintReopened");
        assertThat(told.at("/actor/role").asString()).isEqualTo("CITIZEN");
        assertThat(told.at("/details/reason").asString()).isEqualTo(WHY);
    }

    @Test
    void only_what_is_said_to_be_done_can_be_disputed() {
        citizen.disputes(id, WHY, Map.of()).isRefused(409, CLOSED);
        resolve();
        citizen.disputes(id, WHY, Map.of()).is(201);
        citizen.disputes(id, WHY, Map.of()).isRefused(409, CLOSED);
        resolve();
        ADMIN.closes(id).is(200);
        assertThat(citizen.tracks(id).json().at("/dispute/open").asBoolean()).isFalse();
        citizen.disputes(id, WHY, Map.of()).isRefused(409, CLOSED);
    }

    @Test
    void after_the_days_of_the_office_it_is_too_late() {
        var town = new Town(RunningPcrm.instance());
        town.superAdmin()
                .patches("tenants/" + town.slug, Map.of("disputeDays", 0))
                .is(200);
        var late = town.citizen().files("Water Supply");
        var officer = town.officer(town.water);
        town.admin().assigns(late, town.water, officer).is(200);
        officer.resolves(late, "The broken pipe was exchanged.").is(200);

        var page = town.citizen().tracks(late).json();
        assertThat(page.at("/dispute/open").asBoolean()).isFalse();
        assertThat(page.at("/feedback/open").asBoolean()).isTrue();
        town.citizen().disputes(late, WHY, Map.of()).isRefused(409, CLOSED);
    }

    @Test
    void the_same_request_sent_again_is_one() {
        resolve();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        citizen.disputes(id, WHY, key).is(201);
        citizen.disputes(id, WHY, key).is(201);
        citizen.disputes(id, WHY + " Again.", key).isRefused(409, "idempotency.key-reused");
        assertThat(ADMIN.reads(id).json().path("version").asInt()).isEqualTo(4);
    }

    @Test
    void a_reason_of_some_length_is_needed() {
        resolve();
        citizen.disputes(id, "No.", Map.of()).isWrongIn("reason");
        citizen.disputes(id, "x".repeat(2001), Map.of()).isWrongIn("reason");
        citizen.posts("public/complaints/" + id + "/dispute", Map.of()).isWrongIn("reason");
    }

    @Test
    void what_is_unknown_malformed_or_of_a_closed_portal_answers_alike() {
        resolve();
        var unknown = citizen.disputes("PCRM-20260105-ZZZZZZZZ", WHY, Map.of()).is(404);
        var unrated = citizen.rates("PCRM-20260105-ZZZZZZZZ", Map.of("rating", 1), Map.of())
                .is(404);
        var town = new Town(RunningPcrm.instance());
        var gone = town.citizen().files("Water Supply");
        town.superAdmin()
                .patches("tenants/" + town.slug, Map.of("active", false))
                .is(200);

        assertThat(Stream.of("nonsense", gone).map(id -> citizen.disputes(id, WHY, Map.of())))
                .allSatisfy(answer -> assertThat(answer.is(404).text()).isEqualTo(unknown.text()));
        assertThat(Stream.of("nonsense", gone).map(id -> citizen.rates(id, Map.of("rating", 1), Map.of())))
                .allSatisfy(answer -> assertThat(answer.is(404).text()).isEqualTo(unrated.text()));
    }

    private Answer resolve() {
        return OFFICER.resolves(id, "The broken pipe was exchanged.").is(200);
    }
}
