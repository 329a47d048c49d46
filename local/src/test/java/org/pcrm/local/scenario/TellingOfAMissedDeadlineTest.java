package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

class TellingOfAMissedDeadlineTest {

    private static final LocalPcrm RUNNING = RunningPcrm.instance();
    private static final JdbcClient DATABASE = RUNNING.application().getBean(JdbcClient.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Two of the hours that are granted until the test has the deadline pass. */
    private final Instant filedAt = Clock.systemUTC().instant().minus(Duration.ofHours(2));

    private final Town town = new Town(RUNNING);
    private final Clerk admin = town.admin();

    @Test
    void who_filed_it_who_works_on_it_and_who_leads_them_get_one_mail_each() {
        var operator = town.operator();
        var officer = town.officer(town.water);
        var head = town.head(town.water);
        var secondHead = town.head(town.water);
        var goneHead = town.head(town.water);
        town.head(town.roads);
        admin.patches("staff/" + goneHead.id(), Map.of("active", false)).is(200);
        var complaint = town.filedBy(operator, filedAt, "Water Supply");
        admin.assigns(complaint, town.water, officer).is(200);

        town.deadlinesPass(town.water);

        assertThat(told(complaint)).containsExactlyInAnyOrder(emails(operator, officer, head, secondHead));
        assertThat(Stream.of(operator, officer, head, secondHead).map(this::mailTo))
                .allSatisfy(mail -> assertThat(mail.subject()).isEqualTo("Deadline missed: " + complaint));
        assertThat(events(complaint)).containsOnlyOnce("SlaBreached").containsOnlyOnce("ComplaintEscalated");
        assertThat(told(complaint)).hasSize(4);
    }

    @Test
    void who_is_concerned_twice_hears_of_it_once() {
        var head = town.head(town.water);
        var complaint = town.filedBy(head, filedAt, "Water Supply");

        town.deadlinesPass(town.water);

        assertThat(told(complaint)).containsExactly(emails(head));
    }

    @Test
    void without_a_head_it_reaches_the_administrators() {
        var second = town.admin();
        var gone = town.admin();
        town.superAdmin()
                .patches("staff/" + gone.id() + "?tenant=" + town.slug, Map.of("active", false))
                .is(200);
        var goneHead = town.head(town.water);
        admin.patches("staff/" + goneHead.id(), Map.of("active", false)).is(200);
        new Town(RUNNING).admin();
        var complaint = town.filedBy(null, filedAt, "Water Supply");

        town.deadlinesPass(town.water);

        assertThat(told(complaint)).containsExactlyInAnyOrder(emails(admin, second));
    }

    @Test
    void without_a_department_it_reaches_them_too() {
        town.head(town.water);
        var complaint = town.filedBy(null, filedAt, "Other");

        town.deadlinesPass();

        assertThat(told(complaint)).containsExactly(emails(admin));
        assertThat(mailTo(admin).text()).contains("Department: none");
    }

    @Test
    void it_says_what_is_late_and_nothing_of_the_citizen() {
        var complaint = town.filedBy(null, filedAt, "Water Supply");

        town.deadlinesPass(town.water);

        var dueAt = filedAt.plus(Duration.ofHours(1)).atZone(ZoneId.of("Asia/Kolkata"));
        var moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                .format(dueAt);
        var link = "/console/complaints/" + complaint;
        var mail = mailTo(admin);
        assertThat(mail.text())
                .contains(
                        "Namaste The ADMIN,",
                        "The deadline of complaint " + complaint + " has passed: " + moment + " (Asia/Kolkata).",
                        "Category: Water Supply",
                        "Department: Water Supply",
                        "Status: Escalated",
                        "Sent automatically for Town.",
                        link);
        assertThat(mail.html()).contains("href=\"http://localhost", link, "Status: Escalated");
        assertThat(mail.text() + mail.html()).doesNotContain("Asha", "98390", "No water");
    }

    @Test
    void it_is_said_in_the_language_of_its_reader() {
        var complaint = missed();
        DATABASE.sql("UPDATE mail SET language = 'HI' WHERE about = ?")
                .param(complaint)
                .update();

        isSentAgain(complaint);

        var hindi = await().atMost(LONGEST)
                .until(() -> mailTo(admin), mail -> mail.subject().equals("समय-सीमा बीत गई: " + complaint));
        assertThat(hindi.text())
                .contains("श्रेणी: Water Supply", "स्थिति: वरिष्ठ को भेजी गई")
                .doesNotContain("Status");
    }

    @Test
    void it_tells_the_status_of_the_moment_at_which_it_is_sent() {
        var complaint = missed();
        var officer = town.officer(town.water);
        admin.assigns(complaint, town.water, officer).is(200);
        officer.resolves(complaint, "The broken pipe was exchanged.").is(200);

        isSentAgain(complaint);

        await().atMost(LONGEST).until(() -> mailTo(admin).text().contains("Status: Resolved"));
    }

    @Test
    void once_a_new_clock_runs_there_is_nothing_to_say() {
        var complaint = missed();
        var officer = town.officer(town.water);
        admin.assigns(complaint, town.water, officer).is(200);
        officer.resolves(complaint, "The broken pipe was exchanged.").is(200);
        town.grants(town.water, 24);
        admin.reopens(complaint, "It was broken again the next morning.").is(200);

        isSentAgain(complaint);

        await().atMost(LONGEST).until(() -> told(complaint).isEmpty());
    }

    @Test
    void who_may_not_see_it_any_more_gets_none() {
        var officer = town.officer(town.water);
        var complaint = town.filedBy(null, filedAt, "Water Supply");
        admin.assigns(complaint, town.water, officer).is(200);
        town.deadlinesPass(town.water);
        mailTo(officer);
        mailTo(admin);
        admin.assigns(complaint, town.roads, null).is(200);

        isSentAgain(complaint);

        await().atMost(LONGEST).until(() -> told(complaint).equals(List.of(emails(admin))));
    }

    @Test
    void an_officer_of_this_moment_is_told_although_the_register_is_behind() {
        var register = RUNNING.application()
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor("register", PooledStreamingEventProcessor.class)
                .orElseThrow();
        var officer = town.officer(town.water);
        var complaint = town.filedBy(null, filedAt, "Water Supply");
        register.shutDown();
        try {
            admin.assigns(complaint, town.water, officer);
            town.deadlinesPass(town.water);
            await().atMost(LONGEST).until(() -> attempts(complaint, officer) == 1);
        } finally {
            register.start();
        }
        await().atMost(LONGEST).until(() -> officer.reads(complaint).status() == 200);
        assertThat(told(complaint)).contains(emails(officer));

        isDue(complaint);

        assertThat(mailTo(officer).subject()).contains(complaint);
    }

    /** A complaint of the water department whose deadline was missed, and the mail to its administrator was sent. */
    private String missed() {
        var complaint = town.filedBy(null, filedAt, "Water Supply");
        town.deadlinesPass(town.water);
        mailTo(admin);
        return complaint;
    }

    private Received mailTo(Clerk clerk) {
        return new Mailbox(RUNNING, town.emailOf(clerk))
                .next(mail -> !mail.subject().startsWith("Assigned to you"));
    }

    private String[] emails(Clerk... clerks) {
        return Stream.of(clerks).map(town::emailOf).toArray(String[]::new);
    }

    /** To whom mails about it were queued; waited for. */
    private static List<String> told(String complaint) {
        await().atMost(LONGEST).until(() -> events(complaint).contains("ComplaintEscalated"));
        return DATABASE.sql("SELECT recipient FROM mail WHERE about = ? AND kind = 'SLA_BREACHED'")
                .param(complaint)
                .query(String.class)
                .list();
    }

    private static List<String> events(String complaint) {
        return DATABASE.sql("SELECT action FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(complaint)
                .query(String.class)
                .list();
    }

    private int attempts(String complaint, Clerk recipient) {
        return DATABASE.sql(
                        "SELECT coalesce(max(attempts), 0) FROM mail WHERE about = ? AND subject = ? AND kind = 'SLA_BREACHED'")
                .params(complaint, recipient.id())
                .query(Integer.class)
                .single();
    }

    private static int waiting(String complaint) {
        return DATABASE.sql("SELECT count(*) FROM mail WHERE about = ? AND sent_at IS NULL")
                .param(complaint)
                .query(Integer.class)
                .single();
    }

    /** As if the program had been killed after sending, before it could note that. */
    private static void isSentAgain(String complaint) {
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        isDue(complaint);
    }

    private static void isDue(String complaint) {
        DATABASE.sql("UPDATE mail SET sent_at = NULL, next_attempt_at = now() WHERE about = ?")
                .param(complaint)
                .update();
    }
}
