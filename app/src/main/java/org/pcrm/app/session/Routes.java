package org.pcrm.app.session;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which routes need what; all others under {@code /api/v1} need a session. */
final class Routes {

    static final RequestMatcher API = path("/api/v1/**");

    /** They are called before there is a session. */
    static final RequestMatcher WITHOUT_SESSION = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/login"),
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/password/forgot"),
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/password/reset"),
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/invitations/accept"));

    /** They live by the refresh token, when the access token has expired already. */
    static final RequestMatcher BY_REFRESH_TOKEN = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/refresh"),
            PathPatternRequestMatcher.pathPattern(POST, "/api/v1/auth/logout"));

    /** Whoever calls them is nobody in particular. */
    static final RequestMatcher IGNORING_COOKIES = new OrRequestMatcher(
            path("/api/v1/public/**"),
            WITHOUT_SESSION,
            // The address itself is the proof: signed, for an hour.
            PathPatternRequestMatcher.pathPattern(GET, "/api/v1/files/{token}"));

    static final RequestMatcher HEALTH = path("/actuator/health/**");
    static final RequestMatcher ACTUATOR = path("/actuator/**");

    /** The description of the API. */
    static final RequestMatcher DOCUMENTATION = new OrRequestMatcher(
            path("/v3/api-docs/**"), path("/v3/api-docs.yaml"), path("/swagger-ui/**"), path("/swagger-ui.html"));

    private Routes() {}

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.pathPattern(pattern);
    }
}
