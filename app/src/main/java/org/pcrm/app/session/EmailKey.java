package org.pcrm.app.session;

import java.util.Locale;

/** How e-mail addresses are compared: as the command side claims them. */
final class EmailKey {

    private EmailKey() {}

    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
