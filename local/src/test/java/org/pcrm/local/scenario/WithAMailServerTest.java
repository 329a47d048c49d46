package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty platform beside a real mail server, which comes and goes. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it hears all that is printed")
class WithAMailServerTest {

    private static final String FIRST = "first@platform.example";
    private static final String PASSWORD = "the river rises early";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static int port;
    private static LocalPcrm running;
    private static String printed;

    private final GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    private JdbcClient jdbc;

    @BeforeAll
    static void start(CapturedOutput console) throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        running = LocalPcrm.start(options("--pcrm.bootstrap.email=" + FIRST));
        printed = console.getOut();
    }

    @BeforeEach
    void there_is_a_server() {
        jdbc = running.application().getBean(JdbcClient.class);
        server.start();
    }

    @AfterEach
    void there_is_none() {
        server.stop();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void the_first_administrator_comes_in_by_the_link_on_the_console() {
        var browser = new Person(running.address());
        var acceptance = Map.of("token", Received.tokenIn(printed), "password", PASSWORD);
        assertThat(printed).containsOnlyOnce(FIRST);
        browser.posts("auth/invitations/accept", acceptance).is(204);
        browser.posts("auth/invitations/accept", acceptance).isRefused(400, "token.dead");
        assertThat(browser.signsIn(FIRST, PASSWORD)
                        .is(200)
                        .json()
                        .at("/staff/role")
                        .asString())
                .isEqualTo("SUPER_ADMIN");
        browser.gets("auth/me").is(200);
    }

    @Test
    void the_setting_is_ignored_when_there_is_one(CapturedOutput console) {
        try (var second = LocalPcrm.start(options(
                "--pcrm.bootstrap.email=second@platform.example",
                "--spring.datasource.url=" + running.database().url()))) {
            assertThat(second.database()).isNull();
        }
        assertThat(console.getOut()).doesNotContain("second@platform.example");
        assertThat(jdbc.sql("SELECT email_key FROM staff_ref WHERE role = 'SUPER_ADMIN'")
                        .query(String.class)
                        .list())
                .containsExactly(FIRST);
    }

    @Test
    void a_mail_waits_for_the_server_and_keeps_its_id() {
        server.stop();
        var invited = new Town(running).invites();
        await().atMost(LONGEST).until(() -> column(invited, "attempts", Integer.class) == 1);
        assertThat(column(invited, "extract(epoch FROM next_attempt_at - created_at)", Double.class))
                .isBetween(60.0, 120.0);
        assertThat(column(invited, "sent_at IS NULL AND failed_at IS NULL", Boolean.class))
                .isTrue();

        server.start();
        setDue(invited);
        var first = received(1).getFirst();
        assertThat(first.id()).isEqualTo(column(invited, "message_id", String.class));
        await().atMost(LONGEST).until(() -> column(invited, "sent_at IS NOT NULL", Boolean.class));

        // As if the program had been killed after sending, before it could note that.
        jdbc.sql("UPDATE mail SET sent_at = NULL WHERE subject = ?")
                .param(invited.id())
                .update();
        setDue(invited);
        var second = received(2).getLast();
        assertThat(second.id()).isEqualTo(first.id());
        accepts(invited, first).isRefused(400, "token.dead");
        accepts(invited, second).is(204);
    }

    @Test
    void after_the_last_attempt_it_is_set_aside() {
        server.stop();
        var invited = new Town(running).invites();
        jdbc.sql("UPDATE mail SET attempts = 9 WHERE subject = ?")
                .param(invited.id())
                .update();
        setDue(invited);
        await().atMost(LONGEST).until(() -> column(invited, "failed_at IS NOT NULL", Boolean.class));
        assertThat(column(invited, "attempts", Integer.class)).isEqualTo(10);
    }

    @Test
    void who_waits_for_a_mail_gets_it_before_a_flood_of_missed_deadlines() {
        var town = new Town(running);
        town.admin();
        server.stop();
        var late = Stream.generate(
                        () -> town.waitingSince(Clock.systemUTC().instant().minus(Duration.ofDays(3)), town.water))
                .limit(5)
                .toList();
        await().atMost(LONGEST).until(() -> waitingAbout(late) == late.size());
        jdbc.sql("UPDATE mail SET next_attempt_at = now() + interval '1 hour' WHERE about IS NOT NULL")
                .update();
        var invited = town.invites();
        await().atMost(LONGEST).until(() -> column(invited, "attempts", Integer.class) == 1);

        server.start();
        jdbc.sql("""
                        UPDATE mail SET next_attempt_at = now() - CASE WHEN about IS NULL THEN interval '1 hour'
                                                                       ELSE interval '2 hours' END
                        WHERE about IS NOT NULL OR subject = ?""").param(invited.id()).update();

        var received = received(late.size() + 1);
        assertThat(received.getFirst().to()).isEqualTo(town.emailOf(invited));
    }

    private int waitingAbout(List<String> complaints) {
        return jdbc.sql("SELECT count(*) FROM mail WHERE about IN (:complaints)")
                .param("complaints", complaints)
                .query(Integer.class)
                .single();
    }

    private static Options options(String... more) {
        var all = new ArrayList<>(List.of(
                "--pcrm.data=" + directory,
                "--server.port=0",
                "--pcrm.demo=false",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + port));
        all.addAll(List.of(more));
        return Options.of(all.toArray(String[]::new));
    }

    private Answer accepts(Clerk invited, Received mail) {
        return invited.posts("auth/invitations/accept", Map.of("token", mail.token(), "password", PASSWORD));
    }

    private void setDue(Clerk invited) {
        jdbc.sql("UPDATE mail SET next_attempt_at = now() WHERE subject = ?")
                .param(invited.id())
                .update();
    }

    private <T> T column(Clerk subject, String expression, Class<T> type) {
        return jdbc.sql("SELECT " + expression + " FROM mail WHERE subject = ?")
                .param(subject.id())
                .query(type)
                .single();
    }

    /** What has come for people of towns, once there is as much of it. */
    private List<Received> received(int expected) {
        return await().atMost(LONGEST)
                .until(
                        () -> Arrays.stream(server.getReceivedMessages())
                                .map(MimeMessage.class::cast)
                                .map(Received::of)
                                .filter(mail -> !mail.to().equals(FIRST))
                                .toList(),
                        mails -> mails.size() == expected);
    }
}
