package org.pcrm.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The headers that keep browsers careful, on every answer, whoever gives it: a route, a filter or the server. */
@Component
public class SafeHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";

    /** A browser that opens such an answer runs and loads nothing, and shows it in no frame. */
    private static final String NOTHING_ACTIVE =
            "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Scripts and styles from files of this origin; none within the page. */
    private static final String OWN_FILES = NOTHING_ACTIVE
            + "; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

    /** What a screen of ours may do beside: sign in, and show what was chosen to be sent. */
    private static final String SCREEN = OWN_FILES
            .replace("form-action 'none'", "form-action 'self'")
            .replace("img-src 'self' data:", "img-src 'self' data: blob:");

    private static final String NONCE = SafeHeaders.class.getName() + ".nonce";

    private static final RequestMatcher PAGES = PathPatternRequestMatcher.pathPattern("/swagger-ui/**");

    /** Named by a hash of their content: what was fetched once is never asked for again. */
    private static final RequestMatcher FILES = PathPatternRequestMatcher.pathPattern("/assets/**");

    private static final HeaderWriter NOT_CACHED = new CacheControlHeadersWriter();
    private static final HeaderWriter CACHED =
            new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");

    private final Map<String, String> always = new LinkedHashMap<>();

    SafeHeaders(Environment environment) {
        always.put("X-Content-Type-Options", "nosniff");
        // For browsers that do not know frame-ancestors.
        always.put("X-Frame-Options", "DENY");
        // A tracking ID in an address is a key: it does not travel on.
        always.put("Referrer-Policy", "no-referrer");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        // Whoever complains may say where they stand.
        always.put("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            // Also when the request seems to have come by HTTP: the way from the browser to a proxy cannot be seen from
            // here, cookies are Secure anyhow, and browsers heed it over HTTPS only (RFC 6797, 8.1). A year.
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * Marks the answer to this request as a page of ours.
     *
     * @param nonce lets those styles in that a script of the page writes; drawn for this answer alone
     */
    public static void allowScreen(HttpServletRequest request, String nonce) {
        request.setAttribute(NONCE, nonce);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policyFor(request));
        always.forEach(response::setHeader);
        var isFile = FILES.matches(request) && response.getStatus() == HttpStatus.OK.value();
        (isFile ? CACHED : NOT_CACHED).writeHeaders(request, response);
    }

    private static String policyFor(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return SCREEN.replace("style-src 'self'", "style-src 'self' 'nonce-" + nonce + "'");
        }
        return PAGES.matches(request) ? OWN_FILES : NOTHING_ACTIVE;
    }
}
