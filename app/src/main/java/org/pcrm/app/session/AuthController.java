package org.pcrm.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.staff.StaffQueries.StaffOf;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.NotSignedIn;
import org.pcrm.app.http.NotThere;
import org.pcrm.query.staff.StaffWatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, staying signed in, signing out. */
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {

    /** The event that adds a staff member. */
    private static final long FIRST = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Passwords passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Queries queries;
    private final StaffWatch directory;
    private final Guesses guesses;
    private final KnownBrowsers browsers;
    private final Attempts attempts;

    AuthController(
            Passwords passwords,
            Accounts accounts,
            Sessions sessions,
            SessionCookies cookies,
            Queries queries,
            StaffWatch directory,
            Guesses guesses,
            KnownBrowsers browsers,
            Attempts attempts) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.queries = queries;
        this.directory = directory;
        this.guesses = guesses;
        this.browsers = browsers;
        this.attempts = attempts;
    }

    @PostMapping("/login")
    ResponseEntity<SignedIn> login(HttpServletRequest caller, @Valid @RequestBody SignIn request) {
        return guesses.count(
                caller,
                request.email(),
                () -> enter(request).orElseThrow(() -> {
                    attempts.failed(request.email());
                    return new NotSignedIn(NotSignedIn.CREDENTIALS_WRONG);
                }));
    }

    @PostMapping("/refresh")
    ResponseEntity<Void> refresh(HttpServletRequest request) {
        var tokens = cookies.refresh(request)
                .flatMap(sessions::renew)
                .orElseThrow(() -> new NotSignedIn(NotSignedIn.SESSION_ENDED));
        return ResponseEntity.ok().headers(cookies.set(tokens)).build();
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> logout(HttpServletRequest request) {
        var session = cookies.access(request)
                .flatMap(sessions::of)
                .or(() -> cookies.refresh(request).flatMap(sessions::ofRefresh))
                .orElseThrow(() -> new NotSignedIn(NotSignedIn.SESSION_ENDED));
        sessions.signOut(session);
        return ResponseEntity.noContent().headers(cookies.clear()).build();
    }

    @GetMapping("/me")
    Me me(@AuthenticationPrincipal Viewer viewer) {
        return new Me(staff(viewer), Permissions.of(viewer.role()));
    }

    private Optional<ResponseEntity<SignedIn>> enter(SignIn request) {
        return passwords
                .check(request.email(), request.password())
                .flatMap(credential ->
                        accounts.active(credential.staffId()).flatMap(viewer -> enter(request, viewer, credential)));
    }

    private Optional<ResponseEntity<SignedIn>> enter(SignIn request, Viewer viewer, Credential proof) {
        // Somebody added a moment ago may not show yet: a right password must not be answered as if there were nobody.
        directory.await(viewer, viewer.staffId().toString(), FIRST, PATIENCE);
        var staff = staff(viewer);
        return sessions.open(proof)
                .map(tokens -> ResponseEntity.ok()
                        .headers(cookies.set(tokens))
                        .header(HttpHeaders.SET_COOKIE, cookies.rememberBrowser(browsers.mark(request.email())))
                        .body(new SignedIn(staff)));
    }

    private StaffCard staff(Viewer viewer) {
        return queries.find(new StaffOf(viewer, viewer.staffId()), StaffView.class)
                .map(StaffCard::of)
                .orElseThrow(NotThere::new);
    }
}
