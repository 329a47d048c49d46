package org.pcrm.app.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what a value should have looked like, from the type it was meant for. */
@Component
class Shapes {

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(UUID.class, "id"),
            Map.entry(Instant.class, "instant"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(ZoneId.class, "zone"),
            Map.entry(boolean.class, "flag"),
            Map.entry(Boolean.class, "flag"),
            Map.entry(int.class, "whole"),
            Map.entry(Integer.class, "whole"),
            Map.entry(long.class, "whole"),
            Map.entry(Long.class, "whole"),
            Map.entry(double.class, "number"),
            Map.entry(Double.class, "number"));

    private final Texts texts;

    Shapes(Texts texts) {
        this.texts = texts;
    }

    /** What is right for the type; for an enum all its values. */
    String of(Class<?> type, Locale locale) {
        if (type != null && type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return texts.say(locale, "shape.enum", String.join(", ", names));
        }
        return texts.say(locale, "shape." + nameOf(type));
    }

    private static String nameOf(Class<?> type) {
        if (type == null) {
            return "other";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return NAMES.getOrDefault(type, type.isRecord() ? "object" : "other");
    }
}
