package org.pcrm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StartingPcrmTest {

    @Test
    void it_is_ready_and_shows_no_demonstration_when_none_is_wanted() throws Exception {
        var running = RunningPcrm.instance();
        assertThat(get(running, "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get(running, "/api/v1/public/offices/east").statusCode()).isEqualTo(404);
        assertThat(running.showsDemonstration()).isFalse();
    }

    @Test
    void a_second_process_shares_the_database_of_the_first() throws Exception {
        var first = RunningPcrm.instance();
        try (var second = LocalPcrm.start(Options.of(
                "--pcrm.data=" + first.data().path(),
                "--spring.datasource.url=" + first.database().url(),
                "--server.port=0"))) {
            assertThat(second.database()).isNull();
            assertThat(get(second, "/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
        assertThat(get(first, "/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(LocalPcrm running, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(running.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
