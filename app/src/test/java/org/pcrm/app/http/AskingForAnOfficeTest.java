package org.pcrm.app.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class AskingForAnOfficeTest {

    private static final UUID SELF = new UUID(2, 1);

    private final MockMvc mvc = Standalone.with(new Route());

    @RestController
    static class Route {
        @GetMapping("/things")
        String list(Viewer viewer) {
            return String.valueOf(viewer.tenantId());
        }

        @PostMapping("/things")
        String change(Actor actor) {
            return String.valueOf(actor.tenantId());
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void staff_see_their_own_and_may_say_so() throws Exception {
        enter(Role.ADMIN, Standalone.EAST);
        read("").andExpect(content().string(quoted(Standalone.EAST)));
        read("?tenant=east").andExpect(content().string(quoted(Standalone.EAST)));
        change("").andExpect(content().string(quoted(Standalone.EAST)));
    }

    @Test
    void another_office_does_not_exist_for_staff() throws Exception {
        enter(Role.ADMIN, Standalone.EAST);
        read("?tenant=west")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
        read("?tenant=nowhere").andExpect(status().isNotFound());
        change("?tenant=west").andExpect(status().isNotFound());
    }

    @Test
    void a_super_admin_sees_all_until_one_is_named() throws Exception {
        enter(Role.SUPER_ADMIN, null);
        read("").andExpect(content().string("\"null\""));
        read("?tenant=west").andExpect(content().string(quoted(Standalone.WEST)));
    }

    @Test
    void a_super_admin_names_one_to_change_something() throws Exception {
        enter(Role.SUPER_ADMIN, null);
        change("?tenant=east").andExpect(content().string(quoted(Standalone.EAST)));
        refused(change(""), "tenant.required");
    }

    @Test
    void an_unknown_one_is_a_wrong_field_for_a_super_admin() throws Exception {
        enter(Role.SUPER_ADMIN, null);
        refused(read("?tenant=nowhere"), "tenant.unknown");
        refused(read("?tenant=east&tenant=west"), "parameter.repeated");
    }

    @Test
    void nobody_gets_in_without_a_session() throws Exception {
        read("").andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("session.required"));
    }

    private static void enter(Role role, UUID tenantId) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Viewer(tenantId, role, null, SELF), null));
    }

    private static void refused(ResultActions answer, String code) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.errors[0].field").value("tenant"));
    }

    private static String quoted(UUID id) {
        return "\"" + id + "\"";
    }

    private ResultActions read(String query) throws Exception {
        return mvc.perform(get(URI.create("/things" + query)));
    }

    private ResultActions change(String query) throws Exception {
        return mvc.perform(post(URI.create("/things" + query)));
    }
}
