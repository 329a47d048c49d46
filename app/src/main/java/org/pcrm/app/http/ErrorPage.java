package org.pcrm.app.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the server sends what a filter or itself refused: a problem answer instead of its own page. */
@RestController
class ErrorPage implements ErrorController {

    private final Problems problems;
    private final SafeHeaders headers;

    ErrorPage(Problems problems, SafeHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> answer(HttpServletRequest request, HttpServletResponse response) {
        // What the firewall refused never came to the filter that writes them.
        headers.writeHeaders(request, response);
        var status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(404);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, status, StatusCodes.codeOf(status)));
    }
}
