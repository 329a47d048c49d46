package org.pcrm.app.screens;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.pcrm.app.http.SafeHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers every address of a screen with its application, which reads the rest of the address itself. */
@Hidden
@RestController
class ScreenRoutes {

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @GetMapping(
            path = {"/", "/o/{slug}", "/track", "/track/{trackingId}"},
            produces = MediaType.TEXT_HTML_VALUE)
    String portal(HttpServletRequest request) {
        return answer(Screen.PORTAL, request);
    }

    @GetMapping(
            path = {"/console", "/console/{*page}"},
            produces = MediaType.TEXT_HTML_VALUE)
    String console(HttpServletRequest request) {
        return answer(Screen.CONSOLE, request);
    }

    private String answer(Screen screen, HttpServletRequest request) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        SafeHeaders.allowScreen(request, nonce);
        return screen.with(nonce);
    }
}
