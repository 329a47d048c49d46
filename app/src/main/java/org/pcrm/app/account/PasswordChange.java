package org.pcrm.app.account;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** A new password by the old one. */
record PasswordChange(
        @NotNull @CodePoints(min = 1, max = 200) String currentPassword,
        @NotNull @CodePoints(min = 12, max = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChange[…]";
    }
}
