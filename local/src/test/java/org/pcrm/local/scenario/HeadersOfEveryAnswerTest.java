package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;

/** Whoever gives the answer: a route, a filter, the firewall, or the server before any of them. */
class HeadersOfEveryAnswerTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("a route", "/api/v1/auth/me", 200),
                Arguments.of("a public route", "/api/v1/public/offices", 200),
                Arguments.of("what is not there", "/api/v1/public/offices/atlantis", 404),
                Arguments.of("what no route knows", "/atlantis", 404),
                Arguments.of("a refused parameter", "/api/v1/complaints?colour=blue", 400),
                Arguments.of("a role that may not", "/actuator/prometheus", 403),
                Arguments.of("the firewall", "/api/v1//offices;v=1", 400),
                Arguments.of("the server", "/api/v1/public%2Foffices", 400),
                Arguments.of("a moved page", "/swagger-ui.html", 302),
                Arguments.of("the portal", "/track/PCRM-20260101-ABCDEFGH", 200),
                Arguments.of("the console", "/console/complaints?status=OPEN", 200),
                Arguments.of("a file no screen loads", "/assets/atlantis.js", 404),
                Arguments.of("a page", "/swagger-ui/index.html", 200),
                Arguments.of("a script", "/swagger-ui/swagger-ui-bundle.js", 200),
                Arguments.of("the description", "/v3/api-docs", 200),
                Arguments.of("health", "/actuator/health/readiness", 200),
                Arguments.of("the error page", "/error", 404));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void all_headers_are_there_once(String giver, String path, int status) {
        var answer = ADMIN.getsAt(path).is(status);
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.header("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.response().headers().map().values())
                .allSatisfy(values -> assertThat(values).doesNotHaveDuplicates());
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .hasSize(1);
    }

    @Test
    void whoever_reads_pages_is_led_on_from_an_address_that_leads_nowhere() {
        var page = ADMIN.gets("/atlantis", Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .is(404);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.text()).contains("<script");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("script-src 'self'");
        for (var accept : List.of("*/*", "application/json", "application/problem+json")) {
            ADMIN.gets("/atlantis", Map.of("Accept", accept)).isRefused(404, "route.unknown");
        }
        ADMIN.gets("/api/v1/atlantis", Map.of("Accept", "text/html")).isRefused(404, "route.unknown");
    }

    @Test
    void a_stranger_gets_them_too() {
        var refused = TOWN.citizen().gets("complaints").is(401);
        assertThat(refused.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(refused.header("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void another_site_is_allowed_to_read_nothing() {
        var foreign = Map.of("Origin", "https://elsewhere.example");
        for (var path : List.of("auth/login", "auth/refresh", "public/offices/" + TOWN.slug + "/complaints")) {
            var answer = TOWN.citizen().posts(path, Citizen.filing("Roads"), foreign);
            assertThat(answer.response().headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void only_pages_load_scripts() {
        assertThat(ADMIN.getsAt("/swagger-ui/index.html")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'");
        assertThat(ADMIN.gets("auth/me").header("Content-Security-Policy").orElseThrow())
                .doesNotContain("script-src");
    }

    @Test
    void a_page_has_no_script_and_no_style_within() {
        assertThat(ADMIN.getsAt("/swagger-ui/index.html").text())
                .doesNotContain("<style", "style=", "javascript:", "onload=")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }
}
