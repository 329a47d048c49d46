package org.pcrm.app.trail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.app.http.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts stored events into sentences when they are read, in the language of who reads them. A sentence names fields of the
 * event in braces, or parts of them ({@code {profile.name}}); what stands in brackets is left out where a field in it is
 * empty.
 */
@Component
public class Wording {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)\\}");
    private static final String ACTOR = "actor";
    private static final String UNNAMED = "audit.unnamed";

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /**
     * The sentence of one event.
     *
     * @param names of those whom the details name by id
     */
    public String of(
            Locale locale, String action, ActorView actor, Map<String, Object> details, Map<UUID, String> names) {
        var teller = new Teller(locale, actor, details, names);
        var told = OPTIONAL.matcher(texts.say(locale, "audit." + action))
                .replaceAll(part -> Matcher.quoteReplacement(teller.isWhole(part.group(1)) ? part.group(1) : ""));
        return PLACE.matcher(told).replaceAll(place -> Matcher.quoteReplacement(teller.tell(place.group(1))));
    }

    private final class Teller {

        private final Locale locale;
        private final ActorView actor;
        private final Map<String, Object> details;
        private final Map<UUID, String> names;

        Teller(Locale locale, ActorView actor, Map<String, Object> details, Map<UUID, String> names) {
            this.locale = locale;
            this.actor = actor;
            this.details = details;
            this.names = names;
        }

        boolean isWhole(String part) {
            return PLACE.matcher(part).results().allMatch(place -> value(place.group(1)) != null);
        }

        String tell(String field) {
            if (field.equals(ACTOR)) {
                return actor.name() == null ? texts.say(locale, "role." + actor.role()) : actor.name();
            }
            return said(value(field));
        }

        /** A field, or a part of one. */
        private Object value(String path) {
            Object value = details;
            for (var field : path.split("\\.")) {
                value = value instanceof Map<?, ?> fields ? fields.get(field) : Parts.of(value, field);
            }
            return value;
        }

        private String said(Object value) {
            return switch (value) {
                case null -> texts.say(locale, "audit.erased");
                case UUID id -> Optional.ofNullable(names.get(id)).orElseGet(() -> texts.say(locale, UNNAMED));
                case Enum<?> constant -> texts.sayOr(locale, keyOf(constant), UNNAMED);
                case List<?> many -> many.stream().map(this::said).collect(Collectors.joining(", "));
                default -> value.toString();
            };
        }

        private static String keyOf(Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        }
    }
}
