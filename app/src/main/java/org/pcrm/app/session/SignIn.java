package org.pcrm.app.session;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** What a person types to sign in. */
record SignIn(
        @NotNull @CodePoints(min = 1, max = 254) String email,
        @NotNull @CodePoints(min = 1, max = 200) String password) {

    @Override
    public String toString() {
        return "SignIn[…]";
    }
}
