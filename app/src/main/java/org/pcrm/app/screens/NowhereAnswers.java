package org.pcrm.app.screens;

import jakarta.servlet.http.HttpServletRequest;
import org.pcrm.app.http.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers a person whose address leads nowhere with a page that says so and leads on; programs get a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NowhereAnswers {

    private static final String API = "/api/";

    private final ScreenRoutes screens;
    private final Problems problems;

    NowhereAnswers(ScreenRoutes screens, Problems problems) {
        this.screens = screens;
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<?> on(NoResourceFoundException nowhere, HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.NOT_FOUND);
        if (readsPages(request)) {
            return answer.contentType(MediaType.TEXT_HTML).body(screens.portal(request));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problems.of(request, 404, "route.unknown"));
    }

    /** A browser that is led to an address names pages among what it takes; scripts and programs take anything. */
    private static boolean readsPages(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith(API);
    }
}
