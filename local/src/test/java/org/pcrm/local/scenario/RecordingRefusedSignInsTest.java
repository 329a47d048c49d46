package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.app.limits.Counters;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the trail keeps of attempts that a limit refused: two events a window, however many there were. */
@ResourceLock(Shared.LIMITS)
class RecordingRefusedSignInsTest {

    private static final LocalPcrm FIRST = RunningPcrm.instance();

    private static final LocalPcrm LIMITED = LocalPcrm.start(Options.of(
            "--pcrm.data=" + FIRST.data().path(),
            "--spring.datasource.url=" + FIRST.database().url(),
            "--server.port=0",
            "--pcrm.limits.sign-in=3"));

    private static final Town TOWN = new Town(LIMITED);
    private static final JdbcClient ROWS = LIMITED.application().getBean(JdbcClient.class);
    private static final String WRONG = "not this one, surely";

    private Clerk officer;
    private String email;

    @AfterAll
    static void stop() {
        LIMITED.close();
    }

    @BeforeEach
    void everybodyBeginsAnew() {
        forget("");
        ROWS.sql("DELETE FROM refused_sign_in").update();
        officer = TOWN.officer(TOWN.water);
        email = TOWN.emailOf(officer);
    }

    @Test
    void an_account_is_locked_once_a_window_and_the_rest_is_counted() {
        guesses(3);
        forget("ADDRESS");
        refused(3, email);
        isRecorded("SignedIn", "SignInFailed", "SignInFailed", "SignInFailed", "SignInLocked");
        var locked = Recorded.accessOf(officer).getLast();
        assertThat(locked.payload().path("countedBy").asString()).isEqualTo("ACCOUNT");
        assertThat(locked.payload().path("until").asString())
                .isGreaterThan(locked.payload().path("at").asString());
        assertThat(locked.address()).isEqualTo("127.0.0.1");

        windowsPass();
        sweepInBoth();
        var counted = Recorded.accessOf(officer).getLast();
        assertThat(counted.action()).isEqualTo("SignInsRefused");
        assertThat(counted.payload().path("attempts").asInt()).isEqualTo(3);
        assertThat(counted.role()).isEqualTo("SYSTEM");
        assertThat(counted.tenantId()).isEqualTo(TOWN.id);
        assertThat(counted.address()).isNull();
        assertThat(Recorded.accessOf(officer)).hasSize(6);
    }

    @Test
    void the_next_window_tells_of_the_last_one_first() {
        guesses(3);
        forget("ADDRESS");
        refused(2, email);
        windowsPass();
        refused(1, email);
        isRecorded(
                "SignedIn",
                "SignInFailed",
                "SignInFailed",
                "SignInFailed",
                "SignInLocked",
                "SignInsRefused",
                "SignInLocked");
    }

    @Test
    void an_address_is_recorded_without_the_accounts_it_tried() {
        guesses(3);
        refused(2, email);
        refused(2, "nobody@nowhere.example");
        assertThat(Recorded.accessOf(officer)).extracting(Recorded::action).doesNotContain("SignInLocked");
        isLast("SignInLocked");
        windowsPass();
        sweepInBoth();
        var counted = isLast("SignInsRefused");
        assertThat(counted.payload().path("countedBy").asString()).isEqualTo("ADDRESS");
        assertThat(counted.payload().path("attempts").asInt()).isEqualTo(4);
        assertThat(counted.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_browser_that_signed_in_before_is_counted_for_its_account() {
        for (int n = 0; n < 3; n++) {
            officer.signsIn(email, WRONG).is(401);
        }
        officer.signsIn(email, Town.PASSWORD).isRefused(429, "rate.limited");
        var locked = Recorded.accessOf(officer).getLast();
        assertThat(locked.action()).isEqualTo("SignInLocked");
        assertThat(locked.payload().path("countedBy").asString()).isEqualTo("BROWSER");
    }

    @Test
    void of_an_unknown_account_no_name_is_kept() {
        var typed = "nobody-" + officer.id() + "@nowhere.example";
        for (int n = 0; n < 3; n++) {
            TOWN.citizen().signsIn(typed, WRONG).is(401);
        }
        forget("ADDRESS");
        refused(2, typed);
        var locked = isLast("SignInLocked");
        assertThat(locked.payload().path("countedBy").asString()).isEqualTo("ACCOUNT");
        assertThat(locked.payload().has("staffId")).isFalse();
        assertThat(ROWS.sql("SELECT count(*) FROM refused_sign_in r WHERE position(? IN r::text) > 0")
                        .param(typed)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void guesses(int many) {
        for (int n = 0; n < many; n++) {
            TOWN.citizen().signsIn(email, WRONG).is(401);
        }
    }

    private static void refused(int many, String typed) {
        for (int n = 0; n < many; n++) {
            TOWN.citizen().signsIn(typed, Town.PASSWORD).isRefused(429, "rate.limited");
        }
    }

    private void isRecorded(String... actions) {
        assertThat(Recorded.accessOf(officer)).extracting(Recorded::action).containsExactly(actions);
    }

    /** The last event of those that concern no account. */
    private static Recorded isLast(String action) {
        var all = Recorded.accessOfNobody();
        var event = all.getLast();
        assertThat(event.action()).isEqualTo(action);
        return event;
    }

    /** Lets the counters begin anew whose names start so. */
    private static void forget(String name) {
        LIMITED.application().getBean(Counters.class).forget();
        ROWS.sql("DELETE FROM rate_limit WHERE id LIKE ?")
                .param("%" + name + "%")
                .update();
    }

    private static void windowsPass() {
        ROWS.sql("UPDATE refused_sign_in SET until = since").update();
    }

    /** What both processes do every minute. */
    private static void sweepInBoth() {
        var both = List.of(FIRST, LIMITED);
        Crowd.of(2, 2, number -> {
            both.get(number).application().getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                    .filter(task -> task.toString().contains("closeWindows"))
                    .findFirst()
                    .orElseThrow()
                    .getTask()
                    .getRunnable()
                    .run();
            return number;
        });
    }
}
