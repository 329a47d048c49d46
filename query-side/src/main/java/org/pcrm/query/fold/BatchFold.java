package org.pcrm.query.fold;

import java.sql.Savepoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.pcrm.query.fold.Tables.Use;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Folds the events of a batch into rows in memory and writes them in one statement before the batch commits.
 *
 * <p>A statement that fails fails the batch, and would for ever. So the keys of a failed statement are remembered, and
 * when they come again each of their events is written on its own inside the handler: the exception then names the one
 * bad event, which goes to the dead letters while all others pass.
 *
 * <p>Must be called within a unit of work that has a transaction on the data source.
 */
public final class BatchFold<R extends Record & Row> {

    private final RowTable<R> table;
    private final JdbcTemplate jdbc;
    private final Consumer<Collection<R>> shown;
    private final boolean told;
    private final boolean copied;
    private final String resource;

    /** Keys in a statement that failed and has not passed since; no more than the batches in work hold. */
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    /** A fold whose rows nobody waits for. */
    public BatchFold(RowTable<R> table, Tables tables) {
        this(table, tables, rows -> {});
    }

    /**
     * A fold that tells its own process of its rows.
     *
     * @param shown hears of the rows of a batch once they are committed
     */
    public BatchFold(RowTable<R> table, Tables tables, Consumer<Collection<R>> shown) {
        this(table, tables, shown, false);
    }

    /** A fold that also tells every process on the database which rows changed: see {@link RowNews}. */
    public static <R extends Record & Row> BatchFold<R> toldEverywhere(
            RowTable<R> table, Tables tables, Consumer<Collection<R>> shown) {
        return new BatchFold<>(table, tables, shown, true);
    }

    private BatchFold(RowTable<R> table, Tables tables, Consumer<Collection<R>> shown, boolean told) {
        this.table = table;
        this.jdbc = new JdbcTemplate(tables.write());
        this.shown = tables.use() == Use.LIVE ? shown : rows -> {};
        this.told = told && tables.use() == Use.LIVE;
        this.copied = tables.use() == Use.EMPTY;
        this.resource = "fold of " + table.name();
    }

    /** Remembers the first state of something. */
    public void create(R row) {
        var batch = batch();
        var known = batch.inMemory(table.keyOf(row));
        if (known == null || known.version() < row.version()) {
            put(batch, row);
        }
    }

    /**
     * Changes a row that exists; does nothing when the row has seen this event already.
     *
     * @param version sequence number of the event
     * @throws IllegalStateException when there is no such row
     */
    public void update(Object key, long version, UnaryOperator<R> change) {
        var row = find(key);
        if (row.version() < version) {
            put(batch(), change.apply(row));
        }
    }

    /**
     * The row as the events folded so far leave it.
     *
     * @throws IllegalStateException when there is no such row
     */
    public R find(Object key) {
        return known(key)
                .orElseThrow(() -> new IllegalStateException(
                        "An event is about a row that %s does not have".formatted(table.name())));
    }

    /** The same where there may be no such row. */
    public Optional<R> known(Object key) {
        return Optional.ofNullable(batch().find(key.toString()));
    }

    private void put(FoldedRows<R> batch, R row) {
        if (!batch.isSingle() && !suspects.contains(table.keyOf(row))) {
            batch.changed(row);
            return;
        }
        try {
            writeAlone(row);
            batch.written(row);
        } catch (NotWritten e) {
            if (!e.isCircumstantial()) {
                throw e;
            }
            // No fault of the event: left to the batch, which fails and comes again if the trouble lasts.
            batch.changed(row);
        }
    }

    private FoldedRows<R> batch() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(resource, name -> begin(unit));
    }

    private FoldedRows<R> begin(UnitOfWork<?> unit) {
        var batch = new FoldedRows<>(
                BatchKeys.of(unit),
                !(unit instanceof BatchingUnitOfWork),
                keys -> table.read(jdbc, keys),
                table::keyOf);
        unit.onPrepareCommit(committing -> {
            flush(batch.unwritten());
            if (told) {
                RowNews.tell(
                        jdbc,
                        table.name(),
                        batch.touched().stream().map(table::keyOf).toList());
            }
        });
        unit.afterCommit(committed -> {
            var rows = batch.touched();
            rows.forEach(row -> suspects.remove(table.keyOf(row)));
            shown.accept(rows);
        });
        return batch;
    }

    private void flush(Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            if (copied) {
                table.copy(jdbc, rows);
            } else {
                table.write(jdbc, rows);
            }
        } catch (DataAccessException e) {
            rows.forEach(row -> suspects.add(table.keyOf(row)));
            throw new NotWritten(table.name(), e);
        }
    }

    /** Under a savepoint, because PostgreSQL gives up the whole transaction after a failed statement. */
    private void writeAlone(R row) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                table.write(jdbc, List.of(row));
                connection.releaseSavepoint(before);
            } catch (DataAccessException e) {
                connection.rollback(before);
                throw new NotWritten(table.name(), e);
            }
            return null;
        });
    }
}
