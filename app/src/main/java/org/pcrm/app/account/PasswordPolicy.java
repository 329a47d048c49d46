package org.pcrm.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcrm.app.http.WrongField;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are accepted, beside their length: none that many others have, none that stands on the envelope. No
 * classes of characters, as in NIST SP 800-63B, 3.1.1.2.
 */
@Component
class PasswordPolicy {

    /** In lower case, the most common first; shorter ones are refused by length. */
    private static final String LIST = "common-passwords.txt";

    private final Set<String> common;

    PasswordPolicy() {
        try {
            common = new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses a password that is easily guessed.
     *
     * @param email the account's
     * @param field the one the password came in
     * @throws WrongField when it is common or the e-mail address
     */
    void check(String password, String email, String field) {
        var folded = password.strip().toLowerCase(Locale.ROOT);
        if (folded.equals(email.toLowerCase(Locale.ROOT))) {
            throw new WrongField("password.is-email", field);
        }
        if (common.contains(folded)) {
            throw new WrongField("password.common", field);
        }
    }
}
