package org.pcrm.app.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The query parameters a route takes, read off its signature. */
final class ParameterNames {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private ParameterNames() {}

    /** In alphabetical order. */
    static Set<String> of(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(NAMES))
                .flatMap(ParameterNames::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(MethodParameter parameter) {
        var single = parameter.getParameterAnnotation(RequestParam.class);
        if (single != null) {
            return Stream.of(single.name().isEmpty() ? parameter.getParameterName() : single.name());
        }
        if (WhoAsks.isAskedBy(parameter)) {
            return Stream.of(WhoAsks.TENANT);
        }
        if (parameter.getParameterType().isRecord() && !comesFromElsewhere(parameter)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        return Stream.empty();
    }

    /** A record that is not read from the query. */
    private static boolean comesFromElsewhere(MethodParameter parameter) {
        return Stream.of(
                        RequestBody.class,
                        PathVariable.class,
                        RequestHeader.class,
                        CookieValue.class,
                        AuthenticationPrincipal.class)
                .anyMatch(parameter::hasParameterAnnotation);
    }
}
