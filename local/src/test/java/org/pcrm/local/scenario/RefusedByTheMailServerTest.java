package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty platform beside a mail server that does not take everything. */
class RefusedByTheMailServerTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final StubbornServer SERVER = new StubbornServer();

    @TempDir
    static Path directory;

    private static LocalPcrm running;
    private static JdbcClient jdbc;

    private final Town town = new Town(running);
    private final Clerk admin = town.admin();
    private final String email = UUID.randomUUID() + "@citizen.example";

    @BeforeAll
    static void start() {
        running = LocalPcrm.start(Options.of(
                "--pcrm.data=" + directory,
                "--server.port=0",
                "--pcrm.demo=false",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + SERVER.port()));
        jdbc = running.application().getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
        SERVER.close();
    }

    @Test
    void an_address_refused_for_good_is_told_on_the_complaint_and_never_tried_again() {
        SERVER.answers(email, "550 5.1.1 <" + email + ">: no such mailbox");
        var complaint = files(email);

        await().atMost(LONGEST).until(() -> mailRefused(complaint));

        await().atMost(LONGEST).until(() -> setAside(complaint).equals(List.of("REFUSED 1")));
        var history = admin.gets("complaints/" + complaint + "/history").is(200);
        assertThat(history.json().path("items").findValuesAsString("action")).containsOnlyOnce("MailRefused");
        assertThat(history.json().at("/items/1/actor/role").asString()).isEqualTo("SYSTEM");
        assertThat(history.json().at("/items/1").toString()).doesNotContain(email);
        assertThat(admin.gets("mails").is(200).text())
                .contains("\"REFUSED\"", complaint)
                .doesNotContain(email);
        assertThat(jdbc.sql("SELECT count(*) FROM domain_event e WHERE strpos(e::text, ?) > 0")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isZero();

        admin.escalates(complaint, "Nobody has come for days.").is(200);
        admin.assigns(complaint, town.water, null).is(200);
        assertThat(mailsAbout(complaint)).isEqualTo(1);
    }

    @Test
    void once_it_is_corrected_the_mail_can_be_sent_again_and_others_follow() {
        SERVER.answers(email, "550 no such mailbox");
        var complaint = files(email);
        await().atMost(LONGEST).until(() -> mailRefused(complaint));
        await().atMost(LONGEST).until(() -> setAside(complaint).size() == 1);

        admin.corrects(complaint, Map.of("email", "right." + email)).is(200);
        assertThat(mailRefused(complaint)).isFalse();
        var id = admin.gets("mails").is(200).json().at("/items/0/id").asString();
        admin.posts("mails/" + id + "/retry", Map.of()).is(200);
        admin.assigns(complaint, town.water, null).is(200);

        await().atMost(LONGEST)
                .until(() -> SERVER.taken().stream()
                                .filter(("right." + email)::equals)
                                .count()
                        == 2);
    }

    @Test
    void one_that_is_not_taken_now_is_tried_later() {
        SERVER.answers(email, "451 4.7.1 greylisted");
        var complaint = files(email);

        await().atMost(LONGEST).until(() -> attempts(complaint).equals(List.of("NOT_TAKEN 1")));

        SERVER.answers(email, "250 ok");
        jdbc.sql("UPDATE mail SET next_attempt_at = now() WHERE about = ?")
                .param(complaint)
                .update();
        await().atMost(LONGEST).until(() -> SERVER.taken().contains(email));
        assertThat(mailRefused(complaint)).isFalse();
    }

    @Test
    void a_mail_that_fails_holds_up_no_other_and_many_share_a_connection() {
        SERVER.answers(email, "451 later");
        SERVER.answers("x" + email, "550 never");
        var complaints = IntStream.range(0, 20)
                .mapToObj(n -> n % 4 == 0 ? email : n % 4 == 1 ? "x" + email : n + email)
                .map(this::files)
                .toList();
        await().atMost(LONGEST).until(() -> tried(complaints) == 20);
        var before = SERVER.connections();

        // All of them at one moment, as after an outage.
        jdbc.sql("""
                        UPDATE mail SET sent_at = NULL, failed_at = NULL, last_error = NULL, attempts = 0,
                                        next_attempt_at = now() WHERE about IN (:ids)""").param("ids", complaints).update();
        await().atMost(LONGEST).until(() -> tried(complaints) == 20);

        assertThat(SERVER.taken().stream().filter(to -> to.endsWith(email))).hasSize(2 * 10);
        assertThat(SERVER.connections() - before).isLessThan(10);
    }

    private static int tried(List<String> complaints) {
        return jdbc.sql("""
                        SELECT count(*) FROM mail
                        WHERE about IN (:ids) AND (sent_at IS NOT NULL OR last_error IS NOT NULL)""").param("ids", complaints).query(Integer.class).single();
    }

    private String files(String address) {
        var filing = Citizen.filing("Water Supply");
        filing.put("email", address);
        return town.citizen().sendsFiling(filing, Map.of()).is(201).string("trackingId");
    }

    private boolean mailRefused(String complaint) {
        return admin.reads(complaint).is(200).json().path("mailRefused").asBoolean();
    }

    private static List<String> setAside(String complaint) {
        return column(
                "SELECT last_error || ' ' || attempts FROM mail WHERE about = ? AND failed_at IS NOT NULL", complaint);
    }

    private static List<String> attempts(String complaint) {
        return column(
                "SELECT last_error || ' ' || attempts FROM mail WHERE about = ? AND failed_at IS NULL", complaint);
    }

    private static List<String> column(String sql, String complaint) {
        return jdbc.sql(sql).param(complaint).query(String.class).list();
    }

    private static int mailsAbout(String complaint) {
        return jdbc.sql("SELECT count(*) FROM mail WHERE about = ?")
                .param(complaint)
                .query(Integer.class)
                .single();
    }
}
