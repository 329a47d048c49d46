package org.pcrm.app.account;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** Who cannot sign in; what is no e-mail address is nobody's. */
record ForgottenPassword(
        @NotNull @CodePoints(min = 1, max = 254) String email) {}
