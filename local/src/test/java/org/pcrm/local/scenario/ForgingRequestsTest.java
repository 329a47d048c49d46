package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;

/** Every change that a cookie gives its power to, sent by a page of another site through the browser of a SUPER_ADMIN. */
@Isolated("nothing else may leave a trace meanwhile")
class ForgingRequestsTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Ids IDS = new Ids(TOWN, TOWN.admin(), TOWN.officer(TOWN.water));
    private static final Clerk ANOTHER = TOWN.superAdmin();
    private static final Forger PAGE = new Forger(RunningPcrm.instance().address());

    /** The isolation matrix has every route of the API's description, so that a new one is tried too. */
    static Stream<MatrixRow> changes() {
        return MatrixRow.all().stream()
                .filter(MatrixRow::changes)
                .filter(row -> !row.path().contains("/public/"))
                .filter(row -> !ComingFromElsewhereTest.ROUTES.contains(row.path()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_is_refused_and_changes_nothing(MatrixRow row) {
        var victim = TOWN.superAdmin();
        var address = row.address(IDS.of(row.path()), TOWN.slug);
        var body = row.body(Citizen.filing("Roads"), TOWN.water);
        var before = Traces.now();
        for (var forgery : Forgery.values()) {
            var answer = PAGE.sends(row.method(), address, forgery.headers(victim, ANOTHER), body);
            assertThat(answer.status()).as("%s: %s", forgery, answer.text()).isEqualTo(403);
            answer.isRefused(403, "csrf.token-missing-or-wrong");
        }
        assertThat(Traces.now()).isEqualTo(before);
        // Sent by the person, the same request is let through.
        assertThat(row.call(victim, address, body).status())
                .isEqualTo(row.expected().get("superAdmin"));
    }

    @ParameterizedTest
    @EnumSource
    void a_refresh_token_alone_gives_no_power_either(Forgery forgery) {
        var victim = TOWN.superAdmin();
        var headers = new HashMap<>(forgery.headers(victim, ANOTHER));
        headers.computeIfPresent("Cookie", (name, value) -> value.replaceFirst("pcrm-access=[^;]*; ", ""));
        var before = Traces.now();
        for (var route : List.of("auth/refresh", "auth/logout")) {
            PAGE.posts(route, headers, null).isRefused(403, "csrf.token-missing-or-wrong");
        }
        assertThat(Traces.now()).isEqualTo(before);
    }
}
