package org.pcrm.app.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of a session. Outside the local profile they are {@code Secure} and carry the prefix that makes
 * browsers refuse one set by a neighbouring site (RFC 6265bis, 4.1.3); the refresh token travels to its own routes
 * only.
 */
@Component
class SessionCookies {

    private static final Duration BROWSER_LIFE = Duration.ofDays(365);
    private static final String ACCESS_PATH = "/";
    private static final String REFRESH_PATH = "/api/v1/auth";

    private final boolean secure;
    private final String access;
    private final String refresh;
    private final String browser;

    SessionCookies(Environment environment) {
        secure = !environment.acceptsProfiles(Profiles.of("local"));
        access = secure ? "__Host-pcrm-access" : "pcrm-access";
        browser = secure ? "__Secure-pcrm-browser" : "pcrm-browser";
        refresh = secure ? "__Secure-pcrm-refresh" : "pcrm-refresh";
    }

    /** Whether cookies go over HTTPS only. */
    boolean areSecure() {
        return secure;
    }

    /** Headers that set both. */
    HttpHeaders set(Tokens tokens) {
        return headers(
                cookie(access, tokens.access(), ACCESS_PATH, AccessTokens.LIFE),
                cookie(refresh, tokens.refresh(), REFRESH_PATH, Sessions.LIFE));
    }

    /** Headers that remove both. */
    HttpHeaders clear() {
        return headers(
                cookie(access, "", ACCESS_PATH, Duration.ZERO), cookie(refresh, "", REFRESH_PATH, Duration.ZERO));
    }

    Optional<String> access(HttpServletRequest request) {
        return value(request, access);
    }

    Optional<String> refresh(HttpServletRequest request) {
        return value(request, refresh);
    }

    /** The mark of a browser that has signed in before. */
    Optional<String> browser(HttpServletRequest request) {
        return value(request, browser);
    }

    /** Header that marks the browser. */
    String rememberBrowser(String mark) {
        return cookie(browser, mark, REFRESH_PATH, BROWSER_LIFE).toString();
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private ResponseCookie cookie(String name, String value, String path, Duration life) {
        return ResponseCookie.from(name, value)
                .path(path)
                .maxAge(life)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .build();
    }

    private static HttpHeaders headers(ResponseCookie... cookies) {
        var headers = new HttpHeaders();
        for (var cookie : cookies) {
            headers.add(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return headers;
    }
}
