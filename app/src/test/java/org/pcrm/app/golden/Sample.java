package org.pcrm.app.golden;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.personal.Personal;

/** Makes one record of any type of the language with every component filled, always the same. */
final class Sample {

    private static final Instant MOMENT = Instant.parse("2026-01-05T04:30:00.123Z");

    private Sample() {}

    static Record of(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType()))
                    .toArray();
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Personal.class
                    ? new Personal.Sealed<>("c2VhbGVkIA==")
                    : List.of(value(name, generic.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "some " + name;
            case "UUID" -> UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case "Instant" -> MOMENT;
            case "ZoneId" -> ZoneId.of("Asia/Kolkata");
            case "int", "Integer" -> 48;
            case "double", "Double" -> 0.75;
            case "boolean" -> true;
            case "long" -> 48L;
            default -> throw new IllegalArgumentException("No sample of " + plain);
        };
    }
}
