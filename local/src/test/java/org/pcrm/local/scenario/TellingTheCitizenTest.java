package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

@Isolated("what is taken back before the postman comes is not said, so nobody else may keep him")
class TellingTheCitizenTest {

    private static final LocalPcrm RUNNING = RunningPcrm.instance();
    private static final JdbcClient DATABASE = RUNNING.application().getBean(JdbcClient.class);
    private static final Town TOWN = new Town(RUNNING);
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String DONE = "The broken pipe was exchanged.";

    private final String email = UUID.randomUUID() + "@citizen.example";
    private final Mailbox mailbox = new Mailbox(RUNNING, email);
    private final Citizen citizen = TOWN.citizen();

    @Test
    void who_files_gets_the_tracking_id_and_where_to_follow_it() {
        var complaint = files("EN");

        var mail = mailbox.next();

        assertThat(mail.subject()).isEqualTo("Your complaint " + complaint + " was received");
        assertThat(mail.text())
                .contains("Namaste Asha Verma,", "Category: Water Supply", "for Town.", "/track/" + complaint)
                .doesNotContain("98390", "No water", "Aliganj");
        assertThat(mail.html()).contains("lang=\"en\"", "href=\"http://localhost", "/track/" + complaint);
    }

    @Test
    void it_is_said_in_the_language_of_the_complaint() {
        var complaint = files("HI");

        var mail = mailbox.next();

        assertThat(mail.subject()).isEqualTo("आपकी शिकायत " + complaint + " मिल गई");
        assertThat(mail.html()).contains("lang=\"hi\"");
    }

    @Test
    void who_gave_no_address_causes_no_mail() {
        var complaint = citizen.files("Water Supply");
        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);

        assertThat(citizensMails(complaint)).isEmpty();
    }

    @Test
    void each_status_is_told_once_and_steps_taken_together_are_one_mail() {
        var complaint = files("EN");
        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);
        var colleague = TOWN.officer(TOWN.water);
        ADMIN.assigns(complaint, TOWN.water, colleague).is(200);
        ADMIN.escalates(complaint, "Nobody comes for days.").is(200);
        ADMIN.resolves(complaint, DONE).is(200);
        ADMIN.reopens(complaint, "It is broken again today.").is(200);
        colleague.starts(complaint).is(200);
        colleague.resolves(complaint, DONE).is(200);
        ADMIN.closes(complaint).is(200);
        ADMIN.closes(complaint).is(200);

        assertThat(citizensMails(complaint))
                .containsExactly("FILED", "ASSIGNED", "RESOLVED", "REOPENED", "WORK_STARTED", "RESOLVED", "CLOSED");
    }

    @Test
    void a_resolution_says_what_was_done_and_what_they_can_do() {
        var complaint = files("EN");
        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(complaint, DONE).is(200);

        var mail = mailbox.next(next -> next.subject().contains("resolved"));

        assertThat(mail.text()).contains(DONE, "If it is not done, say so", "how satisfied you are");
    }

    @Test
    void who_told_of_the_same_problem_hears_once_that_it_was_resolved() {
        var original = files("EN");
        var complaint = files("EN");
        ADMIN.decides(complaint, original, "CONFIRMED").is(200);
        ADMIN.assigns(original, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(original, DONE).is(200);
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        ADMIN.decides(complaint, original, "DISMISSED").is(200);
        ADMIN.reopens(original, "It is broken again today.").is(200);
        OFFICER.resolves(original, DONE).is(200);

        assertThat(citizensMails(complaint)).containsExactly("FILED", "ORIGINAL_RESOLVED");
    }

    @Test
    void of_what_was_done_for_somebody_else_they_hear_no_word() {
        var original = files("EN");
        var complaint = files("EN");
        ADMIN.decides(complaint, original, "CONFIRMED").is(200);
        ADMIN.assigns(original, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(original, DONE).is(200);

        var mail = mailbox.next(next -> next.subject().contains("problem of your complaint"));

        assertThat(mail.text()).contains(complaint).doesNotContain(original).doesNotContain(DONE);
    }

    @Test
    void who_disputes_knows_that_it_is_taken_up_again() {
        var complaint = files("EN");
        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(complaint, DONE).is(200);
        // What is taken back before it is sent is not said.
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        citizen.disputes(complaint, "It is not done at all.", Map.of()).is(201);

        assertThat(citizensMails(complaint)).containsExactly("FILED", "ASSIGNED", "RESOLVED");
    }

    @Test
    void what_was_taken_back_before_it_was_sent_is_not_said() {
        var complaint = files("EN");
        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);
        OFFICER.resolves(complaint, DONE).is(200);
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        ADMIN.reopens(complaint, "It is broken again today.").is(200);
        DATABASE.sql("UPDATE mail SET sent_at = NULL, next_attempt_at = now() WHERE about = ? AND kind = 'RESOLVED'")
                .param(complaint)
                .update();

        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);

        assertThat(citizensMails(complaint)).containsExactly("FILED", "ASSIGNED", "REOPENED");
    }

    @Test
    void the_queue_holds_no_address_of_theirs_before_or_after() {
        var complaint = files("EN");
        assertThat(rowsWith(email)).isZero();
        mailbox.next();
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        assertThat(rowsWith(email)).isZero();
        assertThat(rowsWith(complaint)).isPositive();
    }

    @Test
    void an_address_that_is_given_later_is_written_to_from_then_on() {
        var complaint = citizen.files("Water Supply");
        ADMIN.corrects(complaint, Map.of("email", email)).is(200);
        assertThat(citizensMails(complaint)).isEmpty();

        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);

        assertThat(mailbox.next().subject()).isEqualTo("Your complaint " + complaint + " has been assigned");
    }

    @Test
    void a_mail_goes_to_the_address_of_the_moment_at_which_it_is_sent() {
        var complaint = files("EN");
        var corrected = new Mailbox(RUNNING, "corrected." + email);
        ADMIN.corrects(complaint, Map.of("email", "corrected." + email)).is(200);
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        DATABASE.sql("UPDATE mail SET sent_at = NULL, next_attempt_at = now() WHERE about = ?")
                .param(complaint)
                .update();

        assertThat(corrected.next().subject()).contains(complaint);
    }

    @Test
    void who_was_erased_hears_no_more() {
        var complaint = files("EN");
        mailbox.next();
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        DATABASE.sql("UPDATE complaint SET email = NULL, citizen_name = NULL, phone = NULL WHERE tracking_id = ?")
                .param(complaint)
                .update();
        DATABASE.sql("UPDATE mail SET sent_at = NULL, next_attempt_at = now() WHERE about = ?")
                .param(complaint)
                .update();

        await().atMost(LONGEST).until(() -> citizensMails(complaint).isEmpty());
    }

    @Test
    void what_a_demonstration_tells_of_the_past_is_no_news_and_what_happens_to_it_now_is() {
        var yesterday = Clock.systemUTC().instant().minus(Duration.ofDays(1));
        var complaint = TOWN.filedBy(null, yesterday, "Water Supply", email);
        assertThat(citizensMails(complaint)).isEmpty();

        ADMIN.assigns(complaint, TOWN.water, OFFICER).is(200);

        assertThat(citizensMails(complaint)).containsExactly("ASSIGNED");
    }

    private String files(String language) {
        var filing = Citizen.filing("Water Supply");
        filing.put("email", email);
        filing.put("language", language);
        return citizen.sendsFiling(filing, Map.of()).is(201).string("trackingId");
    }

    private static List<String> citizensMails(String complaint) {
        return DATABASE.sql("SELECT kind FROM mail WHERE about = ? AND subject IS NULL ORDER BY created_at")
                .param(complaint)
                .query(String.class)
                .list();
    }

    private static int waiting(String complaint) {
        return DATABASE.sql("SELECT count(*) FROM mail WHERE about = ? AND sent_at IS NULL")
                .param(complaint)
                .query(Integer.class)
                .single();
    }

    private static int rowsWith(String text) {
        return DATABASE.sql("SELECT count(*) FROM mail m WHERE strpos(m::text, ?) > 0")
                .param(text)
                .query(Integer.class)
                .single();
    }
}
