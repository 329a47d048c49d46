package org.pcrm.local.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A role of the database and its password, which its text form hides. */
public record Account(String username, String password) {

    private static final int PASSWORD_BYTES = 24;

    /** The role with a new random password of letters and digits. */
    static Account draw(String username) {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return new Account(username, HexFormat.of().formatHex(random));
    }

    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
