package org.pcrm.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.personal.Vault;

/** A vault whose boxes hold their text in clear; the box {@code erased} has lost its key. */
final class TestVault implements Vault {

    @Override
    public Opener opener(Collection<String> trackingIds) {
        return new Opener() {
            @Override
            public <R extends Record> R open(String trackingId, R sealed) {
                if (!trackingIds.contains(trackingId)) {
                    throw new IllegalStateException("The key was not asked for");
                }
                return opened(sealed);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R opened(R sealed) {
        var components = sealed.getClass().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Stream.of(components).map(component -> value(component, sealed)).toArray();
        try {
            return (R) sealed.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Record sealed) {
        try {
            var value = component.getAccessor().invoke(sealed);
            if (value instanceof Personal.Sealed<?> box) {
                return box.box().equals("erased")
                        ? new Personal.Erased<>()
                        : Personal.of(content(component, box.box()));
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in a box: a text, or a record that begins with it. */
    private static Object content(RecordComponent component, String text) throws ReflectiveOperationException {
        var type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (!type.isRecord()) {
            return text;
        }
        var parts = type.getRecordComponents();
        var values = new Object[parts.length];
        values[0] = parts[0].getType() == List.class ? List.of(text) : text;
        var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
