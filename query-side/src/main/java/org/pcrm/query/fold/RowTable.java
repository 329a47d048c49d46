package org.pcrm.query.fold;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * A table of a read model and the record its rows are: {@code filedAt} is {@code filed_at}, the first component is the
 * key. Components are strings, UUIDs, instants, numbers, booleans, enums (by name), {@link Json}, or records of these.
 */
public final class RowTable<R extends Record & Row> implements RowMapper<R> {

    private final String name;
    private final Class<R> type;
    private final Shape shape;
    private final List<Column> columns;
    private final String select;
    private final String upsert;
    private final String copy;

    /** Derives both statements from the record; fails at once on a component that no column can hold. */
    public RowTable(String name, Class<R> type) {
        this.name = name;
        this.type = type;
        shape = new Shape(type);
        columns = shape.columns(row -> row);
        var key = columns.getFirst();
        var changed = columns.stream().skip(1).map(Column::name).toList();
        copy = "COPY %s (%s) FROM STDIN"
                .formatted(name, columns.stream().map(Column::name).collect(joining(", ")));
        select = "SELECT %s FROM %s WHERE %s = ANY (?::%s[])".formatted(columns(name), name, key.name(), key.sqlType());
        upsert =
                "INSERT INTO %s (%s) SELECT * FROM unnest(%s) ON CONFLICT (%s) DO UPDATE SET %s WHERE %s.version < excluded.version"
                        .formatted(
                                name,
                                columns.stream().map(Column::name).collect(joining(", ")),
                                columns.stream()
                                        .map(column -> "?::" + column.sqlType() + "[]")
                                        .collect(joining(", ")),
                                key.name(),
                                changed.stream()
                                        .map(c -> c + " = excluded." + c)
                                        .collect(joining(", ")),
                                name);
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** The key of a row, as text. */
    public String keyOf(R row) {
        return columns.getFirst().textOf(row);
    }

    /** A condition on the key, for a named parameter that holds it as text. */
    public String keyIs(String parameter) {
        var key = columns.getFirst();
        return "%s = :%s::%s".formatted(key.name(), parameter, key.sqlType());
    }

    /** All columns for a SELECT, qualified with an alias. */
    public String columns(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(joining(", "));
    }

    @Override
    public R mapRow(ResultSet result, int number) throws SQLException {
        return type.cast(shape.read(result));
    }

    /** The rows under these keys that exist, in one statement. */
    Map<String, R> read(JdbcTemplate jdbc, Collection<String> keys) {
        return jdbc.query(connection -> prepare(connection, select, Stream.of(keys)), this).stream()
                .collect(toMap(this::keyOf, Function.identity()));
    }

    /** Writes all rows in one statement, in the order given; a row that is not newer than the table's changes nothing. */
    void write(JdbcTemplate jdbc, Collection<R> rows) {
        jdbc.update(connection -> prepare(
                connection,
                upsert,
                columns.stream().map(column -> rows.stream().map(column::textOf).toList())));
    }

    /** Writes rows that the table does not have, without asking whether it has. */
    void copy(JdbcTemplate jdbc, Collection<R> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var separator = "";
            for (var column : columns) {
                text.append(separator);
                appendEscaped(text, column.textOf(row));
                separator = "\t";
            }
            text.append('\n');
        }
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(copy, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    /** By the rules of COPY's text format. */
    private static void appendEscaped(StringBuilder text, String value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(value.charAt(i));
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Stream<Collection<String>> arrays)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        int position = 0;
        for (var array : arrays.toList()) {
            statement.setArray(++position, connection.createArrayOf("text", array.toArray()));
        }
        return statement;
    }
}
