package org.pcrm.app.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.pcrm.api.personal.Personal;

/** Finds the {@link Personal} components of a record type and copies records with those exchanged. */
final class PersonalParts {

    /** What {@link Class#getRecordComponents} knows, kept per type: reflection is done once. */
    static final ClassValue<PersonalParts> OF = new ClassValue<>() {
        @Override
        protected PersonalParts computeValue(Class<?> type) {
            return new PersonalParts(type);
        }
    };

    private final RecordComponent[] components;
    private final Class<?>[] contents;
    private final Constructor<?> constructor;
    private final boolean any;

    private PersonalParts(Class<?> type) {
        components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        contents = Arrays.stream(components).map(PersonalParts::content).toArray(Class<?>[]::new);
        any = Arrays.stream(contents).anyMatch(content -> content != null);
        constructor = any ? canonical(type) : null;
    }

    /** Whether records of this type hold personal data at all. */
    boolean any() {
        return any;
    }

    /** A copy with every present {@link Personal} component exchanged; gets the component and what it holds. */
    <R> R exchange(R original, BiFunction<Personal<?>, Class<?>, Personal<?>> exchange) {
        if (!any) {
            return original;
        }
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke(original);
                if (contents[i] != null && values[i] != null) {
                    values[i] = exchange.apply((Personal<?>) values[i], contents[i]);
                }
            }
            @SuppressWarnings("unchecked")
            var copy = (R) constructor.newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + original.getClass(), e);
        }
    }

    private static Class<?> content(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return component.getType() == Personal.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : null;
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            var parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
