package org.pcrm.app.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.axon.StaleVersion;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class AnsweringWhatWentWrongTest {

    private RuntimeException failure;
    private final MockMvc mvc = Standalone.with(new Route());

    @RestController
    class Route {
        @PostMapping(value = "/do", consumes = MediaType.APPLICATION_JSON_VALUE)
        String fail(@RequestBody Object body) {
            throw failure;
        }
    }

    @Test
    void a_refused_transition_lists_the_allowed_ones() throws Exception {
        failing(new Refused(Refusal.conflict("complaint.transition-not-allowed", List.of("CLOSED", "ASSIGNED"))))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:pcrm:problem:complaint.transition-not-allowed"))
                .andExpect(jsonPath("$.title").value("This step is not possible now"))
                .andExpect(jsonPath("$.status").value(409))
                .andExpect(jsonPath("$.code").value("complaint.transition-not-allowed"))
                .andExpect(jsonPath("$.allowed[0]").value("CLOSED"))
                .andExpect(jsonPath("$.errors").doesNotExist())
                .andExpect(jsonPath("$.instance").doesNotExist());
    }

    @Test
    void a_refused_field_is_named() throws Exception {
        failing(new Refused(Refusal.invalid("departmentId", "department.unknown")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("department.unknown"))
                .andExpect(jsonPath("$.errors[0].field").value("departmentId"))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void a_code_without_words_of_its_own_gets_those_of_its_status() throws Exception {
        failing(new Refused(Refusal.conflict("something.new")))
                .andExpect(jsonPath("$.code").value("something.new"))
                .andExpect(jsonPath("$.title").value("Not possible now"));
    }

    @Test
    void what_a_role_may_not_do_is_forbidden() throws Exception {
        failing(new Refused(Refusal.forbidden()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("role.not-allowed"));
    }

    @Test
    void what_is_out_of_scope_and_what_is_unknown_answer_the_same_bytes() throws Exception {
        var refused = failing(new Refused(Refusal.notFound())).andReturn().getResponse();
        failing(new NotThere())
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(refused.getContentAsByteArray()));
    }

    @Test
    void a_lost_race_is_told_as_such() throws Exception {
        failing(new StaleVersion())
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("version.stale"));
    }

    @Test
    void a_missing_csrf_token_is_told_as_such() throws Exception {
        failing(new MissingCsrfTokenException("x"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf.token-missing-or-wrong"));
    }

    @Test
    void a_database_that_is_away_asks_for_patience() throws Exception {
        failing(new IllegalStateException(new SQLException("secret", "57P01")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("unavailable"))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void any_other_failure_is_known_by_its_number_alone() throws Exception {
        failing(new IllegalStateException("secret", new SQLException("secret", "23502")))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("internal"))
                .andExpect(jsonPath("$.instance").value(startsWith("urn:uuid:")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void a_wrong_method_names_the_right_ones() throws Exception {
        mvc.perform(delete("/do"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("method.not-allowed"));
    }

    @Test
    void a_wrong_media_type_is_told_in_json_all_the_same() throws Exception {
        mvc.perform(post("/do").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("media-type.unsupported"));
        failing(new NotThere(), MediaType.TEXT_HTML)
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @Test
    void an_unknown_address_is_not_found() throws Exception {
        mvc.perform(get("/nowhere"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("route.unknown"));
    }

    private ResultActions failing(RuntimeException thrown) throws Exception {
        return failing(thrown, MediaType.ALL);
    }

    private ResultActions failing(RuntimeException thrown, MediaType accepted) throws Exception {
        failure = thrown;
        return mvc.perform(post("/do")
                .accept(accepted)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
    }
}
