package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.local.RunningPcrm;

/** Who has an account cannot be found out at the door: neither by the answer nor by the work that it takes. */
@Isolated("it counts what the whole process allocates")
class TellingWhoIsKnownTest {

    private static final String WRONG = "not this one, surely";

    /** Bytes that hashing takes: 19 MiB of memory are what makes it expensive. */
    private static final long A_HASH = 19L << 20;

    private static final int ROUNDS = 15;
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Forger FORGER = new Forger(RunningPcrm.instance().address());
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Addresses of all kinds of people, the unknown first. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    @BeforeAll
    static void people_come_and_go() {
        var admin = TOWN.superAdmin();
        var closed = new Town(RunningPcrm.instance());
        var gone = TOWN.keepsItsPasswordInEarnest(TOWN.officer(TOWN.roads));
        PEOPLE.put("unknown", "nobody@" + TOWN.slug + ".example");
        PEOPLE.put("no address", "nobody");
        PEOPLE.put("known", TOWN.emailOf(TOWN.keepsItsPasswordInEarnest(TOWN.officer(TOWN.water))));
        PEOPLE.put("invited", TOWN.emailOf(TOWN.invites()));
        PEOPLE.put("deactivated", TOWN.emailOf(gone));
        PEOPLE.put("of a deactivated office", closed.emailOf(closed.keepsItsPasswordInEarnest(closed.admin())));
        admin.patches("staff/" + gone.id() + "?tenant=" + TOWN.slug, Map.of("active", false))
                .is(200);
        admin.patches("tenants/" + closed.slug + "?tenant=" + closed.slug, Map.of("active", false))
                .is(200);
    }

    @Test
    void signing_in_fails_alike_for_all() {
        var unknown = signsIn(PEOPLE.get("unknown"), WRONG).isRefused(401, "credentials.wrong");
        PEOPLE.forEach((who, email) -> isAlike(who, signsIn(email, WRONG), unknown));
    }

    @Test
    void the_right_password_of_who_may_not_enter_tells_nothing_either() {
        var unknown = signsIn(PEOPLE.get("unknown"), Town.PASSWORD).is(401);
        for (var who : List.of("deactivated", "of a deactivated office")) {
            isAlike(who, signsIn(PEOPLE.get(who), Town.PASSWORD), unknown);
        }
        signsIn(PEOPLE.get("known"), Town.PASSWORD).is(200);
    }

    @Test
    void forgetting_a_password_is_answered_alike_for_all() {
        var unknown = forgets(PEOPLE.get("unknown")).is(202);
        PEOPLE.forEach((who, email) -> isAlike(who, forgets(email), unknown));
    }

    /** Every attempt fills the memory that a hash costs; one that skipped it would take a hundredth. */
    @Test
    void a_password_is_hashed_for_everybody() {
        signsIn(PEOPLE.get("unknown"), WRONG);
        PEOPLE.forEach((who, email) -> {
            var before = THREADS.getTotalThreadAllocatedBytes();
            signsIn(email, WRONG);
            assertThat(THREADS.getTotalThreadAllocatedBytes() - before).as(who).isGreaterThan(A_HASH);
        });
    }

    /** Told, not judged: a busy machine may say anything. */
    @Test
    void what_the_clock_tells() {
        var medians = new TreeMap<String, String>();
        PEOPLE.forEach((who, email) -> {
            medians.put("signing in, " + who, median(() -> signsIn(email, WRONG).is(401)));
            medians.put("forgetting, " + who, median(() -> forgets(email).is(202)));
        });
        medians.forEach((what, median) -> System.out.printf("%s: median %s%n", what, median));
        assertThat(medians).hasSize(2 * PEOPLE.size());
    }

    private static String median(Runnable deed) {
        var nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            deed.run();
            nanos[round] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1_000 + " µs";
    }

    private static void isAlike(String who, Answer answer, Answer unknown) {
        assertThat(answer.status()).as(who).isEqualTo(unknown.status());
        assertThat(answer.text()).as(who).isEqualTo(unknown.text());
        assertThat(headers(answer)).as(who).isEqualTo(headers(unknown));
    }

    /** Their values too, but for the time and what is drawn anew for each answer. */
    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.response().headers().map());
        // After so many answers the server closes a connection, whoever asks.
        headers.remove("connection");
        headers.computeIfPresent("date", (name, values) -> List.of("…"));
        headers.computeIfPresent(
                "set-cookie",
                (name, values) -> values.stream()
                        .map(value -> value.replaceFirst("=[^;]*", "=…"))
                        .toList());
        return headers;
    }

    private static Answer signsIn(String email, String password) {
        return FORGER.posts("auth/login", Forger.JSON_BODY, Map.of("email", email, "password", password));
    }

    private static Answer forgets(String email) {
        return FORGER.posts("auth/password/forgot", Forger.JSON_BODY, Map.of("email", email));
    }
}
