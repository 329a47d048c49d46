package org.pcrm.query.fold;

import static java.util.stream.Collectors.joining;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds what a batch changes to counts, in one statement before the batch commits. The table has a column for each component
 * of the key, none of them {@code null}, then {@code counted} and {@code summed}. Sums commute, so that several segments may
 * add to one cell; a cell of nothing is no row, so that what was taken back leaves no trace.
 *
 * <p>Must be called within a unit of work that has a transaction on the data source.
 */
public final class BatchCount<K extends Record, R> {

    private final JdbcTemplate jdbc;
    private final Function<R, Map<K, Amount>> cells;
    private final List<Column> key;
    private final Comparator<K> order;
    private final String resource;
    private final String add;
    private final String sweep;

    /**
     * Counts of a table.
     *
     * @param cells what a row counts for: nothing but the row decides that
     * @param order one for all who write, so that none waits for another in a circle
     */
    public BatchCount(
            String table, Class<K> cell, Function<R, Map<K, Amount>> cells, Comparator<K> order, Tables tables) {
        this.cells = cells;
        jdbc = new JdbcTemplate(tables.write());
        key = new Shape(cell).columns(row -> row);
        this.order = order;
        resource = "counts of " + table;
        var names = key.stream().map(Column::name).collect(joining(", "));
        var arrays = key.stream().map(column -> "?::" + column.sqlType() + "[]").collect(joining(", "));
        add = """
                INSERT INTO %1$s AS held (%2$s, counted, summed)
                SELECT * FROM unnest(%3$s, ?::bigint[], ?::bigint[])
                ON CONFLICT (%2$s)
                DO UPDATE SET counted = held.counted + excluded.counted, summed = held.summed + excluded.summed""".formatted(table, names, arrays);
        sweep = "DELETE FROM %1$s WHERE counted = 0 AND (%2$s) IN (SELECT * FROM unnest(%3$s))"
                .formatted(table, names, arrays);
    }

    /** Has a row count for what it is now; where there was none before, that is {@code null}. */
    void move(R before, R after) {
        var from = before == null ? Map.<K, Amount>of() : cells.apply(before);
        var to = cells.apply(after);
        var changes = changes();
        from.forEach((cell, amount) -> changes.merge(cell, amount.negated(), Amount::plus));
        to.forEach((cell, amount) -> changes.merge(cell, amount, Amount::plus));
    }

    private Map<K, Amount> changes() {
        var unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(resource, name -> {
            var changes = new HashMap<K, Amount>();
            unit.onPrepareCommit(committing -> flush(changes));
            return changes;
        });
    }

    private void flush(Map<K, Amount> changes) {
        var changed = changes.keySet().stream()
                .filter(cell -> !changes.get(cell).isNothing())
                .sorted(order)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            var statement = keyed(connection, add, changed);
            int position = key.size();
            statement.setArray(
                    ++position,
                    array(connection, changed, cell -> changes.get(cell).counted()));
            statement.setArray(
                    ++position,
                    array(connection, changed, cell -> changes.get(cell).summed()));
            return statement;
        });
        var fewer =
                changed.stream().filter(cell -> changes.get(cell).counted() < 0).toList();
        if (!fewer.isEmpty()) {
            jdbc.update(connection -> keyed(connection, sweep, fewer));
        }
    }

    private PreparedStatement keyed(Connection connection, String sql, List<K> cells) throws SQLException {
        var statement = connection.prepareStatement(sql);
        int position = 0;
        for (var column : key) {
            statement.setArray(++position, array(connection, cells, column::textOf));
        }
        return statement;
    }

    private Array array(Connection connection, List<K> cells, Function<K, Object> part) throws SQLException {
        return connection.createArrayOf(
                "text", cells.stream().map(part).map(Object::toString).toArray());
    }
}
