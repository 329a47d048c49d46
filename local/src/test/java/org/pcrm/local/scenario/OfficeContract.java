package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pcrm.local.wiring.Until;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an office relies on, however the program is wired and over however many processes it is spread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OfficeContract {

    private static final String REASON = "The broken pipe was exchanged.";

    private URI address;
    private JdbcClient database;
    private Town town;
    private Clerk admin;
    private Clerk officer;
    private Citizen citizen;

    /** Starts all there is to start; the process that answers. */
    abstract Running starts() throws Exception;

    /** Stops what was started. */
    abstract void stops();

    @BeforeAll
    void an_office_opens() throws Exception {
        var answering = starts();
        address = answering.address();
        database = answering.application().getBean(JdbcClient.class);
        town = new Town(answering);
        admin = town.admin();
        officer = town.officer(town.water);
        citizen = town.citizen();
    }

    @AfterAll
    void it_closes() {
        stops();
    }

    @Test
    void a_complaint_goes_its_whole_way_and_every_answer_shows_it() {
        var filed =
                citizen.sendsFiling(Citizen.filing("Water Supply"), Map.of()).is(201);
        assertThat(filed.header("PCRM-Read-Behind")).isEmpty();
        var id = filed.string("trackingId");
        admin.assigns(id, town.water, officer).is(200);
        officer.starts(id).is(200);
        officer.notes(id, "The pump was looked at.").is(201);
        officer.resolves(id, REASON).is(200);
        admin.closes(id).is(200);
        assertThat(citizen.tracks(id).is(200).string("resolution")).isEqualTo(REASON);
        var history = admin.gets("complaints/" + id + "/history").is(200).json();
        assertThat(history.path("items").values().stream()
                        .map(item -> item.path("action").asString()))
                .containsExactly(
                        "ComplaintFiled",
                        "ComplaintAssigned",
                        "WorkStarted",
                        "NoteAdded",
                        "ComplaintResolved",
                        "ComplaintClosed");
    }

    @Test
    void filed_twice_under_one_key_it_is_one_complaint() {
        var filing = Citizen.filing("Water Supply");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var id = citizen.sendsFiling(filing, key).is(201).string("trackingId");
        assertThat(citizen.sendsFiling(filing, key).is(201).string("trackingId"))
                .isEqualTo(id);
    }

    @Test
    void who_changes_what_another_has_changed_is_told() {
        var path = "complaints/" + citizen.files("Water Supply");
        admin.patches(path, Map.of("priority", "HIGH"), Map.of("If-Match", "\"0\""))
                .is(200);
        admin.patches(path, Map.of("priority", "LOW"), Map.of("If-Match", "\"0\""))
                .isRefused(412, "version.stale");
    }

    @Test
    void a_deadline_that_passes_is_missed_and_escalated_once() {
        var id = town.waitingSince(Instant.now().minus(Duration.ofDays(3)), town.water);
        Until.holds("it is escalated", () -> admin.reads(id).string("status").equals("ESCALATED"));
        assertThat(database.sql("SELECT action FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("ComplaintFiled", "SlaBreached", "ComplaintEscalated");
    }

    @Test
    void the_citizen_hears_by_mail_once() {
        citizenIsWrittenTo();
    }

    /** The tracking ID of a complaint whose citizen was sent one mail. */
    final String citizenIsWrittenTo() {
        var filing = Citizen.filing("Water Supply");
        filing.put("email", "asha@citizens.example");
        var id = citizen.sendsFiling(filing, Map.of()).is(201).string("trackingId");
        Until.holds(
                "the mail is sent",
                () -> database.sql("SELECT sent_at IS NOT NULL FROM mail WHERE about = ?")
                        .param(id)
                        .query(Boolean.class)
                        .list()
                        .equals(List.of(true)));
        return id;
    }

    /** An administrator of the office. */
    final Clerk admin() {
        return admin;
    }

    /** Somebody with a browser who is not signed in. */
    final Citizen browser() {
        return new Citizen(address, town.slug);
    }

    /** The answer to signing in. */
    final Answer signsIn() {
        return browser().signsIn(town.emailOf(admin), Town.PASSWORD).is(200);
    }

    @Test
    void an_officer_hears_live_of_what_is_assigned() {
        var id = citizen.files("Water Supply");
        try (var stream = officer.listens(Map.of())) {
            stream.hears("the first word", heard -> heard.event().equals("connected"));
            admin.assigns(id, town.water, officer).is(200);
            stream.hears("of the assignment", heard -> heard.event().equals("notification"));
        }
    }

    @Test
    void what_repeats_another_complaint_is_suspected() {
        var filing = Citizen.filing("Water Supply");
        citizen.sendsFiling(filing, Map.of()).is(201);
        var again = citizen.sendsFiling(filing, Map.of()).is(201).string("trackingId");
        Until.holds(
                "it is suspected",
                () -> database.sql(
                                        "SELECT count(*) FROM domain_event WHERE aggregate_id = ? AND action = 'DuplicateSuspected'")
                                .param(again)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    @Test
    void open_complaints_follow_a_change_of_the_policies() {
        var id = citizen.files("Roads");
        admin.puts(
                        "sla-policies",
                        Map.of("defaultHours", 48, "categories", List.of(Map.of("category", "Roads", "hours", 5))))
                .is(200);
        Until.holds("it follows", () -> admin.reads(id).json().at("/sla/hours").asInt() == 5);
    }

    @Test
    void figures_count_it() {
        var before = counted();
        citizen.files("Other");
        Until.holds("it is counted", () -> counted() > before);
    }

    @Test
    void read_models_are_built_anew_on_demand() {
        var platform = town.superAdmin();
        platform.posts("platform/projections/directory/rebuild", Map.of()).is(202);
        Until.holds(
                "it is rebuilt",
                () -> platform.gets("platform/projections").is(200).json().path("items").values().stream()
                        .anyMatch(item -> item.path("name").asString().equals("directory")
                                && item.path("state").asString().equals("LIVE")
                                && item.path("rebuiltAt").isString()));
        citizen.files("Water Supply");
    }

    private int counted() {
        return admin.gets("analytics/overview").is(200).json().at("/total").asInt();
    }
}
