package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.wiring.Until;

/** The database goes away, also between a commit and the look at what came of it, and comes back. */
@Apart
class WithoutItsDatabaseTest {

    private static final long SOON_MILLIS = 250;

    @TempDir
    static Path directory;

    private static final AtomicBoolean GOES_AWAY_AFTER_THE_COMMIT = new AtomicBoolean();
    private static LocalPcrm running;
    private static Town town;
    private static Clerk admin;

    @BeforeAll
    static void it_runs() {
        running = LocalPcrm.start(Options.of(
                "--pcrm.data=" + directory, "--server.port=0", "--pcrm.demo=false", "--pcrm.rate-limits=off"));
        running.application().getBean(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
            work.afterCommit(committed -> {
                if (GOES_AWAY_AFTER_THE_COMMIT.getAndSet(false)) {
                    goesAway();
                }
            });
            return chain.proceed();
        });
        // Nobody learns anything from waiting longer for a connection.
        pools().forEach(pool -> pool.setConnectionTimeout(SOON_MILLIS));
        town = new Town(running);
        admin = town.admin();
    }

    @AfterAll
    static void it_stops() {
        running.close();
    }

    @AfterEach
    void it_is_back() {
        comesBack();
    }

    @Test
    void it_is_not_ready_until_the_database_is_back() {
        var anybody = town.citizen();
        goesAway();
        anybody.getsAt("/actuator/health/readiness").is(503);
        anybody.getsAt("/actuator/health/liveness").is(200);
        comesBack();
        Until.holds(
                "it is ready again",
                () -> anybody.getsAt("/actuator/health/readiness").status() == 200);
    }

    @Test
    void a_citizen_gets_the_key_to_what_was_filed() {
        GOES_AWAY_AFTER_THE_COMMIT.set(true);
        var filed =
                town.citizen().sendsFiling(Citizen.filing("Other"), Map.of()).is(201);
        assertThat(filed.header("PCRM-Read-Behind")).contains("true");
        comesBack();
        Until.holds(
                "it shows",
                () -> town.citizen().tracks(filed.string("trackingId")).status() == 200);
    }

    @Test
    void staff_hear_that_it_is_done_though_nobody_can_show_it() {
        var complaint = town.citizen().files("Water Supply");
        GOES_AWAY_AFTER_THE_COMMIT.set(true);
        var done = admin.assigns(complaint, town.water, null).is(200);
        assertThat(done.header("PCRM-Read-Behind")).contains("true");
        assertThat(done.text()).isEmpty();
        comesBack();
        Until.holds("it shows", () -> admin.reads(complaint).string("status").equals("ASSIGNED"));
    }

    @Test
    void what_could_not_be_stored_is_refused() {
        goesAway();
        var refused = town.citizen().sendsFiling(Citizen.filing("Other"), Map.of());
        assertThat(refused.is(503).string("code")).isEqualTo("unavailable");
    }

    /** Whoever is inside is thrown out, and nobody is let in. */
    private static void goesAway() {
        allows(false);
        asSuperuser("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'pcrm'");
    }

    private static void comesBack() {
        allows(true);
        // Else each connection that broke unnoticed would cost a test its next request.
        pools().filter(HikariDataSource::isRunning)
                .forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
    }

    private static Stream<HikariDataSource> pools() {
        return running.application().getBeansOfType(HikariDataSource.class).values().stream();
    }

    private static void allows(boolean connections) {
        asSuperuser("ALTER DATABASE pcrm ALLOW_CONNECTIONS " + connections);
    }

    /** From the database beside the product's. */
    private static void asSuperuser(String statement) {
        var access = running.database();
        try (var connection = DriverManager.getConnection(
                        access.url().replaceFirst("/pcrm$", "/postgres"),
                        access.superuser().username(),
                        access.superuser().password());
                var asked = connection.createStatement()) {
            asked.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
