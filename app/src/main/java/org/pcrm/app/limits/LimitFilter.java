package org.pcrm.app.limits;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pcrm.app.http.FilterAnswers;
import org.pcrm.app.http.TooMany;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what the public does, by address, and tells how much is left (draft-ietf-httpapi-ratelimit-headers). */
@Component
@Order
class LimitFilter extends OncePerRequestFilter {

    private static final Map<Limit, RequestMatcher> COUNTED = Map.of(
            Limit.FILING,
            pathPattern(POST, "/api/v1/public/offices/*/complaints"),
            Limit.TRACKING,
            pathPattern(GET, "/api/v1/public/complaints/*"),
            Limit.SIMILAR,
            pathPattern(POST, "/api/v1/public/offices/*/similar"),
            Limit.FEEDBACK,
            new OrRequestMatcher(
                    pathPattern(POST, "/api/v1/public/complaints/*/feedback"),
                    pathPattern(POST, "/api/v1/public/complaints/*/dispute")),
            Limit.UPLOAD,
            pathPattern(POST, "/api/v1/public/complaints/*/attachments"),
            Limit.CODES,
            new OrRequestMatcher(
                    pathPattern(POST, "/api/v1/auth/password/forgot"),
                    pathPattern(POST, "/api/v1/auth/password/reset"),
                    pathPattern(POST, "/api/v1/auth/password/change"),
                    pathPattern(POST, "/api/v1/auth/invitations/accept")));

    private final Counters counters;
    private final FilterAnswers answers;

    LimitFilter(Counters counters, FilterAnswers answers) {
        this.counters = counters;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (limit.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Count count;
        try {
            count = counters.take(limit.get(), Addresses.of(request));
        } catch (RuntimeException uncounted) {
            answers.answer(request, response, uncounted);
            return;
        }
        response.setHeader("RateLimit-Policy", counters.policy(limit.get()));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                Counters.name(limit.get()),
                                count.remaining(),
                                count.reset().toSeconds()));
        if (count.allowed()) {
            chain.doFilter(request, response);
        } else {
            answers.answer(request, response, new TooMany(count.reset()));
        }
    }

    private static Optional<Limit> limit(HttpServletRequest request) {
        return COUNTED.entrySet().stream()
                .filter(counted -> counted.getValue().matches(request))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
