package org.pcrm.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Refuses query parameters that a route does not know: a misspelled filter must not widen a list. */
class KnownParameters implements HandlerInterceptor {

    private static final String[] NONE = {};

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && request.getQueryString() != null) {
            var names = known.computeIfAbsent(route.getMethod(), method -> ParameterNames.of(route));
            // The server reads them first: it refuses what is not even spelled right.
            var values = request.getParameterMap();
            for (var sent : inQuery(request).keySet()) {
                require(UriUtils.decode(sent, UTF_8), names, values);
            }
        }
        return true;
    }

    private static void require(String sent, Set<String> names, Map<String, String[]> values) {
        if (!names.contains(sent)) {
            throw new WrongField("parameter.unknown", sent, names.isEmpty() ? "–" : String.join(", ", names));
        }
        for (var value : values.getOrDefault(sent, NONE)) {
            if (!PlainText.is(value)) {
                throw new WrongField("not-plain", sent);
            }
        }
    }

    /** From the query string itself, since the request's parameters also hold the fields of a form. */
    private static MultiValueMap<String, String> inQuery(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
    }
}
