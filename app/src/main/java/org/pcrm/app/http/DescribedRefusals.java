package org.pcrm.app.http;

import static org.springframework.http.HttpStatus.*;

import io.swagger.v3.oas.models.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** How a route may refuse, read off what it takes. */
final class DescribedRefusals {

    private static final String PUBLIC = "/api/v1/public";
    private static final String SESSION = "/api/v1/auth";

    private DescribedRefusals() {}

    /**
     * All statuses a client must be ready for, beside 429, 500 and 503, which every route may answer.
     *
     * @param isAsked whether the route is asked by somebody signed in, within an office
     */
    static Set<HttpStatus> of(Operation operation, HandlerMethod route, boolean isAsked) {
        var path = pathOf(route.getBeanType()) + pathOf(route.getMethod());
        var refusals = EnumSet.of(BAD_REQUEST);
        if (!path.startsWith(PUBLIC)) {
            refusals.add(UNAUTHORIZED);
            refusals.add(FORBIDDEN);
        }
        if (isAsked || path.contains("{")) {
            refusals.add(NOT_FOUND);
        }
        if (!route.hasMethodAnnotation(GetMapping.class) && !path.startsWith(SESSION)) {
            refusals.add(CONFLICT);
        }
        if (DescribedRoute.takes(operation, HttpHeaders.IF_MATCH)) {
            refusals.add(PRECONDITION_FAILED);
        }
        if (operation.getRequestBody() != null) {
            refusals.add(UNSUPPORTED_MEDIA_TYPE);
        }
        return refusals;
    }

    private static String pathOf(java.lang.reflect.AnnotatedElement element) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        return mapping == null ? "" : String.join("", mapping.path());
    }
}
