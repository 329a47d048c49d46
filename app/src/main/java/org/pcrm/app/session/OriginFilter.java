package org.pcrm.app.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pcrm.app.http.FilterAnswers;
import org.pcrm.app.http.ForeignOrigin;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps pages of other sites from what comes before a session: there is none yet that a CSRF token could protect. */
class OriginFilter extends OncePerRequestFilter {

    private final FilterAnswers answers;

    OriginFilter(FilterAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Routes.WITHOUT_SESSION.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            answers.answer(request, response, new ForeignOrigin());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        try {
            return CorsUtils.isCorsRequest(request);
        } catch (IllegalArgumentException noOriginAtAll) {
            return true;
        }
    }
}
