package org.pcrm.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcrm.api.Refusal;
import org.pcrm.app.http.Problem.Wrong;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Words problem answers; a code without a text of its own gets that of its status. */
@Component
public class Problems {

    private static final SortedMap<String, Integer> NOTHING = Collections.emptySortedMap();

    private final Texts texts;
    private final LocaleResolver languages;

    public Problems(Texts texts, LocaleResolver languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** A problem told by its status and code alone. */
    public Problem of(HttpServletRequest request, int status, String code) {
        return compose(request, status, code, null, List.of(), List.of(), NOTHING);
    }

    /** Something went wrong here; {@code instance} finds it in the log. */
    public Problem failure(HttpServletRequest request, String instance) {
        return compose(request, 500, "internal", instance, List.of(), List.of(), NOTHING);
    }

    /** A request that has wrong fields. */
    public Problem invalid(HttpServletRequest request, String code, List<Wrong> errors) {
        return compose(request, 400, code, null, errors, List.of(), NOTHING);
    }

    /** A request with one wrong field, told by the text {@code field.} and the code. */
    public Problem invalid(HttpServletRequest request, WrongField wrong) {
        var message = texts.sayOr(languageOf(request), "field." + wrong.code(), "field.wrong", wrong.values());
        return invalid(request, wrong.code(), List.of(new Wrong(wrong.field(), message)));
    }

    /** A command that was refused. */
    public Problem of(HttpServletRequest request, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.INVALID) {
            return invalid(request, new WrongField(refusal.code(), refusal.field()));
        }
        return compose(
                request,
                refusal.kind().status(),
                refusal.code(),
                null,
                List.of(),
                refusal.allowed(),
                new TreeMap<>(refusal.counts()));
    }

    /** The language the caller asks for, among those there are texts in. */
    Locale languageOf(HttpServletRequest request) {
        return languages.resolveLocale(request);
    }

    private Problem compose(
            HttpServletRequest request,
            int status,
            String code,
            String instance,
            List<Wrong> errors,
            List<String> allowed,
            SortedMap<String, Integer> counts) {
        var language = languageOf(request);
        var fields = String.join(", ", errors.stream().map(Wrong::field).toList());
        var values = Stream.concat(Stream.of(fields), counts.values().stream()).toArray();
        var title = texts.sayOr(language, "problem." + code + ".title", "problem." + status + ".title");
        var detail = texts.sayOr(language, "problem." + code + ".detail", "problem." + status + ".detail", values);
        return new Problem("urn:pcrm:problem:" + code, title, status, detail, code, instance, errors, allowed, counts);
    }
}
