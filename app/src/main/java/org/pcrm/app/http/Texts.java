package org.pcrm.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pcrm.api.complaint.Language;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What problem answers and mails say, in the reader's language: {@code messages.properties} and its translations. */
@Component
public class Texts {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Texts() {
        source.setBasename("messages");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Else the language of the machine would win over the English of the file without a suffix.
        source.setFallbackToSystemLocale(false);
    }

    /** The locale of a language there are texts in. */
    public static Locale localeOf(Language language) {
        return Locale.of(language.name().toLowerCase(Locale.ROOT));
    }

    /** The language of a locale; English where there are no texts. */
    public static Language languageOf(Locale locale) {
        return locale.getLanguage().equals("hi") ? Language.HI : Language.EN;
    }

    /** The first of the keys that has a text; fails when none has. */
    public String sayOr(Locale locale, String key, String otherwise, Object... values) {
        var text = source.getMessage(key, values, null, locale);
        return text != null ? text : source.getMessage(otherwise, values, locale);
    }

    /** The text of a key; fails when it has none. */
    public String say(Locale locale, String key, Object... values) {
        return source.getMessage(key, values, locale);
    }
}
