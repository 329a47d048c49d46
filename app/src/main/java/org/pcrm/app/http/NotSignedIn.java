package org.pcrm.app.http;

import org.springframework.security.core.AuthenticationException;

/** The caller is nobody we know; the code says whether by name, by session or by token. */
public class NotSignedIn extends AuthenticationException {

    /** A route for staff, asked without a session. */
    public static final String SESSION_REQUIRED = "session.required";

    /** Unknown e-mail, wrong password or an account that is not active: nobody learns which. */
    public static final String CREDENTIALS_WRONG = "credentials.wrong";

    /** The session is over: signed out, expired, or its token used twice. */
    public static final String SESSION_ENDED = "session.ended";

    private final String code;

    public NotSignedIn(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
