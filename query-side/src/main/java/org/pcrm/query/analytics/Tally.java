package org.pcrm.query.analytics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds what a batch changes to the counts, in one statement before the batch commits. Sums commute, so that several
 * segments may add to one cell; a cell of nothing is no row, so that whatever was taken back leaves no trace.
 */
final class Tally {

    private static final String RESOURCE = Tally.class.getName();
    private static final String KEY = "tenant_id, measure, grain, day, department_id, officer_id, label";
    private static final String KEYS =
            "unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::uuid[], ?::text[]";
    private static final String ADD = """
            INSERT INTO figure AS f (%1$s, counted, summed)
            SELECT * FROM %2$s, ?::bigint[], ?::bigint[])
            ON CONFLICT (%1$s)
            DO UPDATE SET counted = f.counted + excluded.counted, summed = f.summed + excluded.summed""".formatted(KEY, KEYS);
    private static final String SWEEP = """
            DELETE FROM figure WHERE counted = 0 AND (%1$s) IN (SELECT %1$s FROM %2$s) AS k (%1$s))""".formatted(KEY, KEYS);

    private static final List<Function<Cell, Object>> KEY_PARTS = List.of(
            Cell::tenantId,
            Cell::measure,
            Cell::grain,
            Cell::day,
            cell -> cell.holder().departmentId(),
            cell -> cell.holder().officerId(),
            Cell::label);

    private final JdbcTemplate jdbc;

    Tally(DataSource write) {
        jdbc = new JdbcTemplate(write);
    }

    void add(Map<Cell, Amount> cells) {
        cells.forEach((cell, amount) -> changes().merge(cell, amount, Amount::plus));
    }

    void takeBack(Map<Cell, Amount> cells) {
        cells.forEach((cell, amount) -> changes().merge(cell, amount.negated(), Amount::plus));
    }

    private Map<Cell, Amount> changes() {
        var unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(RESOURCE, name -> {
            var changes = new HashMap<Cell, Amount>();
            unit.onPrepareCommit(committing -> flush(changes));
            return changes;
        });
    }

    private void flush(Map<Cell, Amount> changes) {
        var cells = changes.keySet().stream()
                .filter(cell -> !changes.get(cell).isNothing())
                .sorted(Cell.ORDER)
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            var statement = keyed(connection, ADD, cells);
            int position = KEY_PARTS.size();
            statement.setArray(
                    ++position,
                    array(connection, cells, cell -> changes.get(cell).counted()));
            statement.setArray(
                    ++position,
                    array(connection, cells, cell -> changes.get(cell).summed()));
            return statement;
        });
        var fewer =
                cells.stream().filter(cell -> changes.get(cell).counted() < 0).toList();
        if (!fewer.isEmpty()) {
            jdbc.update(connection -> keyed(connection, SWEEP, fewer));
        }
    }

    private static PreparedStatement keyed(Connection connection, String sql, List<Cell> cells) throws SQLException {
        var statement = connection.prepareStatement(sql);
        int position = 0;
        for (var part : KEY_PARTS) {
            statement.setArray(++position, array(connection, cells, part));
        }
        return statement;
    }

    private static java.sql.Array array(Connection connection, List<Cell> cells, Function<Cell, Object> part)
            throws SQLException {
        return connection.createArrayOf(
                "text", cells.stream().map(part).map(Object::toString).toArray());
    }
}
