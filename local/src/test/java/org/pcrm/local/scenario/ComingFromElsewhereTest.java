package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;

/** What is called before there is a session, and so without a CSRF token, is called from our own pages only. */
@Isolated("nothing else may leave a trace meanwhile")
class ComingFromElsewhereTest {

    private static final String AUTH = "/api/v1/auth/";

    /** Paths of those routes. */
    static final Set<String> ROUTES =
            Set.of(AUTH + "login", AUTH + "password/forgot", AUTH + "password/reset", AUTH + "invitations/accept");

    private static final String PASSWORD = "the river rises early";
    private static final URI HOME = RunningPcrm.instance().address();
    private static final Forger PAGE = new Forger(HOME);
    private static final Town TOWN = new Town(RunningPcrm.instance());

    /** To each route a body that succeeds. */
    private static final Map<String, Map<String, String>> BODIES = new HashMap<>();

    @BeforeAll
    static void codes_have_come() {
        var invited = TOWN.invites();
        var invitation = new Mailbox(RunningPcrm.instance(), TOWN.emailOf(invited)).next();
        var email = TOWN.emailOf(TOWN.officer(TOWN.water));
        TOWN.citizen().posts("auth/password/forgot", Map.of("email", email)).is(202);
        var reset = new Mailbox(RunningPcrm.instance(), email).next();
        var admin = TOWN.emailOf(TOWN.admin());
        BODIES.put("login", Map.of("email", admin, "password", Town.PASSWORD));
        BODIES.put("password/forgot", Map.of("email", admin));
        BODIES.put("password/reset", Map.of("token", reset.token(), "newPassword", PASSWORD));
        BODIES.put("invitations/accept", Map.of("token", invitation.token(), "password", PASSWORD));
    }

    static Stream<String> foreign() {
        return Stream.of(
                "https://elsewhere.example",
                "null",
                "http://console.localhost:" + HOME.getPort(),
                "http://localhost:1",
                "http://localhost",
                "https://localhost:" + HOME.getPort(),
                HOME + ".elsewhere.example",
                "http://127.0.0.1:" + HOME.getPort(),
                "file://",
                "localhost",
                ":// nonsense");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_page_of_another_site_is_refused_and_changes_nothing(String origin) {
        var before = Traces.now();
        BODIES.forEach((route, body) ->
                PAGE.posts("auth/" + route, headers(origin), body).isRefused(403, "origin.foreign"));
        assertThat(Traces.now()).isEqualTo(before);
    }

    @Test
    void our_own_page_is_not() {
        // Codes work once; these are of nobody.
        var unknown = Map.of("token", "unknown", "newPassword", PASSWORD);
        PAGE.posts("auth/login", headers(HOME.toString()), BODIES.get("login")).is(200);
        PAGE.posts("auth/password/forgot", headers(HOME.toString()), BODIES.get("password/forgot"))
                .is(202);
        PAGE.posts("auth/password/reset", headers(HOME.toString()), unknown).isRefused(400, "token.dead");
    }

    private static Map<String, String> headers(String origin) {
        var headers = new HashMap<>(Forger.JSON_BODY);
        headers.put("Origin", origin);
        return headers;
    }
}
