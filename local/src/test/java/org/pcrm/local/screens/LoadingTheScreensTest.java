package org.pcrm.local.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.RunningPcrm;

/** What a phone on a slow line has to fetch: little, and once. */
class LoadingTheScreensTest {

    private static final URI HOME = RunningPcrm.instance().address();
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console"})
    void scripts_come_compressed_and_are_kept(String page) throws Exception {
        var found = SCRIPT.matcher(get(page).body());
        assertThat(found.find()).isTrue();
        var script = get(found.group(1));
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "private");
    }

    @Test
    void a_page_is_drawn_anew_with_a_word_that_its_policy_knows() throws Exception {
        var first = get("/");
        var nonce = NONCE.matcher(first.body());
        assertThat(nonce.find()).isTrue();
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'")
                .doesNotContain("unsafe");
        assertThat(get("/").body()).doesNotContain(nonce.group(1));
    }

    @Test
    void answers_of_the_api_are_not_compressed() throws Exception {
        assertThat(get("/v3/api-docs").headers().firstValue("Content-Encoding")).isEmpty();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(HOME.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return BROWSER.send(request, BodyHandlers.ofString());
    }
}
