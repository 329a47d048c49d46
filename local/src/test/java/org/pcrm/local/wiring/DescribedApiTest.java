package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.app.golden.Golden;
import org.pcrm.local.RunningPcrm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that the running product serves. */
class DescribedApiTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static JsonNode described;

    @BeforeAll
    static void it_is_asked_for() throws Exception {
        var address = RunningPcrm.instance().address().resolve("/v3/api-docs");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            described = JSON.readTree(answer.body());
        }
    }

    @Test
    void it_changes_only_on_purpose() {
        var sorted = JSON.writeValueAsString(JSON.treeToValue(described, Object.class));
        Golden.holds("docs/generated/openapi.json", sorted + "\n");
    }

    @Test
    void every_route_has_a_name_of_its_own() {
        assertThat(routes())
                .extracting(route -> route.path("operationId").asString())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void who_asks_is_no_parameter() {
        assertThat(routes())
                .flatExtracting(route -> parametersOf(route))
                .contains("trackingId", "Idempotency-Key", "If-Match", "status")
                .doesNotContain("viewer", "by", "actor", "request");
        assertThat(described.at("/components/schemas").propertyNames()).doesNotContain("Viewer", "Actor");
    }

    @Test
    void every_route_refuses_with_a_problem() {
        assertThat(routes())
                .allSatisfy(
                        route -> assertThat(route.at("/responses/default/content/application~1problem+json/schema/$ref")
                                        .asString())
                                .isEqualTo("#/components/schemas/Problem"));
        assertThat(described.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "code", "errors", "allowed");
    }

    @Test
    void routes_of_staff_take_an_office_and_public_ones_do_not() {
        described.path("paths").propertyStream().forEach(path -> {
            var isOfStaff = !path.getKey().matches("/api/v1/(public|auth|files)/.*");
            assertThat(path.getValue().values())
                    .as(path.getKey())
                    .allSatisfy(route ->
                            assertThat(parametersOf(route).contains("tenant")).isEqualTo(isOfStaff));
        });
    }

    private static List<String> parametersOf(JsonNode route) {
        return route.path("parameters").values().stream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static List<JsonNode> routes() {
        return described.path("paths").values().stream()
                .flatMap(path -> path.values().stream())
                .toList();
    }
}
