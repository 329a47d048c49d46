package org.pcrm.query.fold;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a record is spread over columns; a component that is itself a record contributes its own components. */
final class Shape {

    private final Constructor<?> constructor;
    private final Map<RecordComponent, Shape> parts = new LinkedHashMap<>();

    /** Reads the shape of a record type, nested ones included. */
    Shape(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
        constructor.setAccessible(true);
        for (var component : components) {
            component.getAccessor().setAccessible(true);
            var nested = component.getType().isRecord();
            parts.put(component, nested ? new Shape(component.getType()) : null);
        }
    }

    /** The columns, in the order of the components. */
    List<Column> columns(Function<Record, Object> path) {
        var columns = new ArrayList<Column>();
        parts.forEach((component, nested) -> {
            Function<Record, Object> get = row -> value(component, path.apply(row));
            if (nested == null) {
                columns.add(new Column(Column.named(component.getName()), component.getType(), get));
            } else {
                columns.addAll(nested.columns(get));
            }
        });
        return columns;
    }

    /** A record made of the current row of the result. */
    Object read(ResultSet result) throws SQLException {
        var values = new ArrayList<Object>();
        for (var part : parts.entrySet()) {
            var component = part.getKey();
            values.add(
                    part.getValue() == null
                            ? Column.read(result, Column.named(component.getName()), component.getType())
                            : part.getValue().read(result));
        }
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row does not fit its record", e);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component cannot be read", e);
        }
    }
}
