package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Signing in and shutting out at the same moment: whoever is second waits for the first, and sees what came of it. */
class SigningInMeanwhileTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Town town = new Town(RunningPcrm.instance());
    private final Clerk operator = town.operator();
    private Connection first;
    private JdbcClient rows;

    @BeforeEach
    void somebody_is_first() throws SQLException {
        var database = RunningPcrm.instance().database();
        var account = database.write();
        first = DriverManager.getConnection(database.url(), account.username(), account.password());
        first.setAutoCommit(false);
        rows = JdbcClient.create(new SingleConnectionDataSource(first, true));
    }

    @AfterEach
    void they_are_done() throws SQLException {
        first.close();
    }

    @Test
    void who_is_shut_out_meanwhile_does_not_come_in() throws SQLException {
        rows.sql("UPDATE staff_ref SET active = false WHERE staff_id = ?")
                .param(operator.id())
                .update();
        var browser = town.again(operator);
        var second = second(() -> browser.signsIn(town.emailOf(operator), Town.PASSWORD));
        first.commit();
        second.join().isRefused(401, "credentials.wrong");
    }

    @Test
    void who_came_in_meanwhile_does_not_stay() throws SQLException {
        var session = UUID.randomUUID();
        var platform = town.superAdmin();
        rows.sql("SELECT 1 FROM staff_ref WHERE staff_id = ? FOR SHARE")
                .param(operator.id())
                .query()
                .singleValue();
        rows.sql("INSERT INTO refresh_token VALUES (?, ?, ?, now() + interval '7 days', false)")
                .params(session.toString().getBytes(UTF_8), session, operator.id())
                .update();
        var second = second(() -> platform.patches("tenants/" + town.slug, Map.of("active", false)));
        first.commit();
        second.join().is(200);
        assertThat(rows.sql("SELECT count(*) FROM ended_session WHERE family = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Begins, and comes to wait for the first, or ends without. */
    private CompletableFuture<Answer> second(Supplier<Answer> deed) {
        var begun = CompletableFuture.supplyAsync(deed);
        await().atMost(LONGEST).until(() -> begun.isDone() || isWaitedFor());
        return begun;
    }

    private boolean isWaitedFor() {
        return rows.sql(
                        "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
