package org.pcrm.app.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pcrm.app.http.FilterAnswers;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the caller by the access cookie; its principal is the {@code Viewer}. Open routes ignore cookies. */
class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final FilterAnswers answers;

    SessionFilter(Sessions sessions, SessionCookies cookies, FilterAnswers answers) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Routes.IGNORING_COOKIES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session;
        try {
            session = cookies.access(request).flatMap(sessions::of);
        } catch (RuntimeException unreadable) {
            answers.answer(request, response, unreadable);
            return;
        }
        session.ifPresent(SessionFilter::signIn);
        chain.doFilter(request, response);
    }

    private static void signIn(Session session) {
        var viewer = session.viewer();
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + viewer.role());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(viewer, null, authorities);
        authentication.setDetails(session);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
