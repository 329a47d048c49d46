package org.pcrm.app.http;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Status;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class AskingWithParametersTest {

    private final MockMvc mvc = Standalone.with(new Route());

    record Filter(
            Status status,
            LocalDate filedFrom,
            @CodePoints(max = 3) String category) {}

    @RestController
    static class Route {
        @GetMapping("/list")
        String list(
                @Valid Filter filter,
                @RequestParam(defaultValue = "25") @Max(100) int limit,
                @RequestParam(name = "q", required = false) String text) {
            return "ok";
        }

        @GetMapping("/report")
        String report(@RequestParam String month) {
            return month;
        }

        @GetMapping("/self")
        String self(@AuthenticationPrincipal Viewer viewer) {
            return "ok";
        }

        @GetMapping("/things/{id}")
        String thing(@PathVariable UUID id) {
            throw new NotThere();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "?limit=3", "?q=%E0%A4%A8&status=OPEN", "?filedFrom=2026-01-31&category=abc"})
    void known_ones_pass(String query) throws Exception {
        ask("/list" + query).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/list?limt=3             | parameter.unknown | limt      | category, filedFrom, limit, q, status",
                "/list?text=x             | parameter.unknown | text      | category",
                "/list?filter.status=OPEN | parameter.unknown | filter.status | category",
                "/list?tenant=east        | parameter.unknown | tenant    | category",
                "/list?q=a%00b            | not-plain         | q         | control characters",
                "/list?limit=many         | request.invalid   | limit     | whole number",
                "/list?limit=101          | request.invalid   | limit     | at most 100",
                "/list?status=GONE        | request.invalid   | status    | OPEN, ASSIGNED",
                "/list?filedFrom=May      | request.invalid   | filedFrom | 2026-01-31",
                "/list?category=abcd      | request.invalid   | category  | at most 3",
                "/self?tenantId=1         | parameter.unknown | tenantId  | –",
                "/self?%6D=1              | parameter.unknown | m         | –",
                "/report                  | parameter.missing | month     | required",
            })
    void a_wrong_one_is_named_with_what_would_be_right(String address, String code, String field, String right)
            throws Exception {
        ask(address)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(right)));
    }

    @Test
    void an_id_of_no_right_shape_answers_the_very_bytes_of_an_unknown_one() throws Exception {
        var malformed = ask("/things/7").andExpect(status().isNotFound()).andReturn();
        var unknown = ask("/things/" + UUID.randomUUID())
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(malformed.getResponse().getContentAsByteArray()));
        unknown.andExpect(jsonPath("$.code").value("not-found"));
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(URI.create(address)));
    }
}
