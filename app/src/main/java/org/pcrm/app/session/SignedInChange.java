package org.pcrm.app.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.pcrm.api.actor.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What needs the CSRF token: every change that a cookie gives its power to. */
class SignedInChange implements RequestMatcher {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionCookies cookies;

    SignedInChange(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && (isSignedIn() || canRenew(request));
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer;
    }

    private boolean canRenew(HttpServletRequest request) {
        return Routes.BY_REFRESH_TOKEN.matches(request)
                && cookies.refresh(request).isPresent();
    }
}
