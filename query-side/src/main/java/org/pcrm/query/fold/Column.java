package org.pcrm.query.fold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column and the component of the row it holds. Values travel as text, which PostgreSQL casts to the column's type.
 *
 * @param get reads the component out of a row
 */
record Column(String name, Class<?> type, Function<Record, Object> get) {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<Class<?>, String> SQL_TYPES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(Instant.class, "timestamptz"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Long.class, "bigint"),
            Map.entry(long.class, "bigint"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Double.class, "double precision"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Json.class, "jsonb"));

    /** The column's name for a component's name: {@code filedAt} is {@code filed_at}. */
    static String named(String component) {
        return HUMP.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    String sqlType() {
        var known = type.isEnum() ? "text" : SQL_TYPES.get(type);
        if (known == null) {
            throw new IllegalArgumentException("No column type for " + type);
        }
        return known;
    }

    String textOf(Record row) {
        return switch (get.apply(row)) {
            case null -> null;
            case Json json -> json.text();
            case Enum<?> constant -> constant.name();
            case Object value -> value.toString();
        };
    }

    /** The value of a column with this name and type in the current row of the result. */
    static Object read(ResultSet result, String name, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            var moment = result.getObject(name, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        if (type == LocalDate.class) {
            return result.getObject(name, LocalDate.class);
        }
        var text = type == String.class || type == Json.class || type.isEnum() ? result.getString(name) : null;
        if (type == Json.class) {
            return Json.stored(text);
        }
        if (type.isEnum()) {
            return text == null ? null : constant(type, text);
        }
        return type == String.class ? text : result.getObject(name);
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("No " + type.getSimpleName() + " is called " + name);
    }
}
