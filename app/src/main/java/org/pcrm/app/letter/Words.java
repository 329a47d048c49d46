package org.pcrm.app.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.MailKind;

/**
 * The texts of one letter.
 *
 * @param kind whose texts they are
 * @param zone the office's
 */
record Words(Texts texts, Language language, MailKind kind, ZoneId zone) {

    /** Such as "5 January 2026, 10:00 (Asia/Kolkata)". */
    private static final String MOMENT = "d MMMM uuuu, HH:mm (VV)";

    /** What letters of this kind say in this place. */
    String say(String part, Object... values) {
        return any("mail." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part, values);
    }

    /** Any text there is. */
    String any(String key, Object... values) {
        return texts.say(locale(), key, values);
    }

    /** What is not there has a word too. */
    String orNone(String name) {
        return name == null ? any("mail.complaint.none") : name;
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(MOMENT, locale()).format(moment.atZone(zone));
    }

    private Locale locale() {
        return Texts.localeOf(language);
    }
}
