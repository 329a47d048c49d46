package org.pcrm.app.account;

import jakarta.validation.Valid;
import java.util.Locale;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.http.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Choosing a password: the first one, a new one, another one. */
@RestController
@RequestMapping("/api/v1/auth")
class AccountRoutes {

    private final PasswordDesk desk;

    AccountRoutes(PasswordDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/password/forgot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgot(@Valid @RequestBody ForgottenPassword request, Locale locale) {
        desk.forgot(request.email(), Texts.languageOf(locale));
    }

    @PostMapping("/password/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody PasswordReset request) {
        desk.reset(request);
    }

    @PostMapping("/password/change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AuthenticationPrincipal Viewer viewer, @Valid @RequestBody PasswordChange request) {
        desk.change(viewer, request.currentPassword(), request.newPassword());
    }

    @PostMapping("/invitations/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@Valid @RequestBody InvitationAcceptance request) {
        desk.accept(request);
    }
}
