package org.pcrm.app.http;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.complaint.Priority;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ReadingABodyTest {

    private final MockMvc mvc = Standalone.with(new Route());

    record Person(@NotNull @CodePoints(min = 2, max = 5) String name, UUID id) {}

    record Form(@Valid Person citizen, Priority priority, Integer hours, boolean urgent, List<String> areas) {}

    @RestController
    static class Route {
        @PostMapping("/forms")
        Form take(@Valid @RequestBody Form form) {
            return form;
        }
    }

    @Test
    void a_right_one_is_taken_as_it_is() throws Exception {
        send("{\"citizen\":{\"name\":\"आशा\"},\"priority\":\"HIGH\",\"hours\":2,\"urgent\":true,\"areas\":[\"a\\nb\\tc\"]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.areas[0]").value("a\nb\tc"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'urgent':true,'colour':1}                        | field.unknown   | colour       | no such field",
                "{'urgent':true,'citizen':{'nmae':'x'}}            | field.unknown   | citizen.nmae | no such field",
                "{'urgent':true,'priority':'URGENT'}               | request.invalid | priority     | LOW, MEDIUM, HIGH, CRITICAL",
                "{'urgent':true,'priority':2}                      | request.invalid | priority     | LOW, MEDIUM, HIGH, CRITICAL",
                "{'urgent':true,'hours':'2'}                       | request.invalid | hours        | whole number",
                "{'urgent':true,'hours':2.5}                       | request.invalid | hours        | whole number",
                "{'urgent':'yes'}                                  | request.invalid | urgent       | true or false",
                "{'urgent':null}                                   | request.invalid | urgent       | true or false",
                "{'urgent':true,'citizen':[]}                      | request.invalid | citizen      | object",
                "{'urgent':true,'citizen':{'name':5}}              | request.invalid | citizen.name | text",
                "{'urgent':true,'citizen':{'name':'ab','id':'7'}}  | request.invalid | citizen.id   | UUID",
                "{'urgent':true,'areas':'x'}                       | request.invalid | areas        | list",
                "{'urgent':true,'areas':['a','b\\u0000']}          | request.invalid | areas[1]     | control characters",
                "{'urgent':true,'citizen':{'name':'a\\u0007b'}}    | request.invalid | citizen.name | control characters",
                "{'urgent':true,'citizen':{'name':'a\\u007fb'}}    | request.invalid | citizen.name | control characters",
                "{'urgent':true,'citizen':{'name':'a\\u0085b'}}    | request.invalid | citizen.name | control characters",
                "{'urgent':true,'citizen':{'name':'a\\ud800b'}}    | request.invalid | citizen.name | control characters",
                "{'urgent':true,'citizen':{'name':'a'}}            | request.invalid | citizen.name | 2 to 5",
                "{'urgent':true,'citizen':{}}                      | request.invalid | citizen.name | required",
            })
    void a_wrong_field_is_named_with_what_would_be_right(String body, String code, String field, String right)
            throws Exception {
        send(body.replace('\'', '"'))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(right)))
                .andExpect(jsonPath("$.detail").value(containsString(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{\"urgent\":true} {}", "{\"urgent\":true,\"urgent\":false}"})
    void what_is_no_such_object_at_all_is_malformed(String body) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("request.malformed"));
    }

    @Test
    void what_is_longer_than_any_form_is_too_large() throws Exception {
        send("{\"urgent\":true}" + " ".repeat(BoundedBody.MOST))
                .andExpect(status().is(413))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("request.too-large"));
    }

    @Test
    void faults_are_told_in_hindi_to_who_asks_for_it() throws Exception {
        mvc.perform(post("/forms")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "hi-IN, en;q=0.5")
                        .content("{\"urgent\":true,\"citizen\":{\"name\":\"a\"}}"))
                .andExpect(jsonPath("$.title").value("अमान्य अनुरोध"))
                .andExpect(jsonPath("$.errors[0].message").value("2 से 5 वर्ण होने चाहिए।"));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                post("/forms").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
