package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, String text, HttpResponse<?> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    /** Fails with the whole answer when the status is another one. */
    public Answer is(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    /** A refusal with its stable code. */
    Answer isRefused(int expected, String code) {
        is(expected);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(string("code")).as(text).isEqualTo(code);
        return this;
    }

    /** A refusal of one field. */
    Answer isWrongIn(String field) {
        is(400);
        assertThat(json().at("/errors/0/field").asString()).as(text).isEqualTo(field);
        assertThat(json().at("/errors/0/message").asString()).isNotBlank();
        return this;
    }

    /** The body. */
    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** A field of the body. */
    public String string(String field) {
        return json().path(field).asString();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
