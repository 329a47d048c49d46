package org.pcrm.app.account;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** The first password, by the code of an invitation. */
record InvitationAcceptance(
        @NotNull @CodePoints(min = 1, max = 200) String token,
        @NotNull @CodePoints(min = 12, max = 128) String password) {

    @Override
    public String toString() {
        return "InvitationAcceptance[…]";
    }
}
